# OpenROAD-flow-scripts, platform nangate45: elements as hard macros, hardened once, and the rest around
# them. Untested with OpenROAD; its make reads it.
#   make -C OpenROAD-flow-scripts/flow DESIGN_CONFIG=$PWD/flows/orfs/hierarchical/config.mk
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.

EIE_HOME := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))../../..)
# make splits names at blanks, and has no way to quote one in a list.
ifneq ($(words $(EIE_HOME)) $(notdir $(wildcard $(EIE_HOME)/constraints/eie.sdc)),1 eie.sdc)
$(error the folder of the design must have a path without blanks (make splits names at them), was read from '$(MAKEFILE_LIST)' in '$(CURDIR)')
endif

export DESIGN_NAME = Eie
export DESIGN_NICKNAME = eie_hierarchical
export PLATFORM = nangate45

# Hardened by the config.mk in the folder of its name.
export BLOCKS = EieProcessingElement

export VERILOG_FILES = \
  $(addprefix $(EIE_HOME)/memories/fakeram45/, \
    EieSramBank16x64.v \
    EieSramBank8x64.v \
  ) \
  $(addprefix $(EIE_HOME)/, \
    EieElasticBufferRequest.v \
    EieElasticBufferResponse.v \
    EieAddressDecoder.v \
    EieHostPort.v \
    EieVectorRegister.v \
    EieControlRegisters.v \
    EieSequencer.v \
    EieDescriptorRules.v \
    EieDescriptorFetch.v \
    EieElementTransfers.v \
    EieVectorPath.v \
    EieRunQueue.v \
    EieCodebookLoader.v \
    EieRunCounters.v \
    EieCentralControl.v \
    EieElasticBufferScan.v \
    EieAccessLeaf4.v \
    EieElasticBufferBroadcast.v \
    EieBroadcastNode4.v \
    EieLnzdNode4.v \
    EieElementArray.v \
    EieIdleDetector.v \
    Eie.v \
  )
export SDC_FILE = $(EIE_HOME)/flows/orfs/constraint.sdc

EIE_MACROS = \
  fakeram45_32x64 \

export ADDITIONAL_LEFS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lef/$(macro).lef)
export ADDITIONAL_LIBS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lib/$(macro).lib)

export SYNTH_HIERARCHICAL = 1
# Core of 560004 um2: elements and macros 399778 um2, logic by the estimate 10885 um2, utilisation 73 %.
export DIE_AREA ?= 0 0 714.59 828.80
export CORE_AREA ?= 10.07 11.20 704.52 817.60
export MACRO_PLACE_HALO ?= 10 10
export EIE_FLOW = $(EIE_HOME)/flows/orfs
# Places for the elements; the macro placer finds those of the other macros. Empty: it places all.
export MACRO_PLACEMENT_TCL ?= $(EIE_HOME)/flows/orfs/hierarchical/macro_placement.tcl
export PLACE_DENSITY_LB_ADDON ?= 0.08
export TNS_END_PERCENT ?= 100
