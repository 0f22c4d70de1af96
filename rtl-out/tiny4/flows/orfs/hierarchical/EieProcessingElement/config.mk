# OpenROAD-flow-scripts, platform nangate45: one processing element, a block to harden. Untested with
# OpenROAD; its make and Yosys read it, and the macros are those of the platform.
#   make -C OpenROAD-flow-scripts/flow DESIGN_CONFIG=$PWD/flows/orfs/hierarchical/EieProcessingElement/config.mk
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.

EIE_HOME := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))../../../..)
# make splits names at blanks, and has no way to quote one in a list.
ifneq ($(words $(EIE_HOME)) $(notdir $(wildcard $(EIE_HOME)/constraints/eie.sdc)),1 eie.sdc)
$(error the folder of the design must have a path without blanks (make splits names at them), was read from '$(MAKEFILE_LIST)' in '$(CURDIR)')
endif

export DESIGN_NAME = EieProcessingElement
# As the hierarchical flow looks for it: the nickname of the whole, and the block.
export DESIGN_NICKNAME = eie_hierarchical_EieProcessingElement
export PLATFORM = nangate45

export VERILOG_FILES = \
  $(addprefix $(EIE_HOME)/memories/fakeram45/, \
    EieSramBank256x11.v \
    EieSramBank256x64.v \
    EieSramBank64x32.v \
    EieSramBank64x16.v \
  ) \
  $(addprefix $(EIE_HOME)/, \
    EieActivationQueue.v \
    EiePointerRead.v \
    EieRangeQueue.v \
    EieSparseMatrixRead.v \
    EieCodebook.v \
    EieWeightDecoder.v \
    EieAccumulators.v \
    EiePortedAdders.v \
    EieMultiplier.v \
    EieArithmeticUnit.v \
    EiePassControl.v \
    EieOutputStage.v \
    EieElasticBufferScan.v \
    EieActivationScanner.v \
    EieActivationReadWrite.v \
    EieElementCounters.v \
    EieProcessingElement.v \
  )
export SDC_FILE = $(EIE_HOME)/flows/orfs/hierarchical/EieProcessingElement/constraint.sdc
export IO_CONSTRAINTS = $(EIE_HOME)/flows/orfs/hierarchical/EieProcessingElement/io.tcl

EIE_MACROS = \
  fakeram45_256x16 \
  fakeram45_256x32 \
  fakeram45_64x32 \
  fakeram45_64x21 \

export ADDITIONAL_LEFS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lef/$(macro).lef)
export ADDITIONAL_LIBS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lib/$(macro).lib)

export SYNTH_HIERARCHICAL = 1
# Core of 85346 um2: macros 18631 um2, logic by the estimate 16508 um2, utilisation 41 %.
export DIE_AREA ?= 0 0 314.64 312.20
export CORE_AREA ?= 10.07 11.20 304.57 301.00
export MACRO_PLACE_HALO ?= 10 10
export EIE_FLOW = $(EIE_HOME)/flows/orfs
# Places for all macros. Empty: the macro placer finds them.
export MACRO_PLACEMENT_TCL ?= $(EIE_HOME)/flows/orfs/hierarchical/EieProcessingElement/macro_placement.tcl
export PLACE_DENSITY_LB_ADDON ?= 0.08
export TNS_END_PERCENT ?= 100
# The wires above are for the design around it.
export MAX_ROUTING_LAYER ?= metal8
