# OpenROAD-flow-scripts, platform nangate45, the whole design flat. Untested with OpenROAD; its make and
# Yosys read it, and the macros are those of the platform.
#   make -C OpenROAD-flow-scripts/flow DESIGN_CONFIG=$PWD/flows/orfs/config.mk
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.
#
# For more than a few elements: hierarchical/config.mk, which hardens an element once.

EIE_HOME := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))../..)
# make splits names at blanks, and has no way to quote one in a list.
ifneq ($(words $(EIE_HOME)) $(notdir $(wildcard $(EIE_HOME)/constraints/eie.sdc)),1 eie.sdc)
$(error the folder of the design must have a path without blanks (make splits names at them), was read from '$(MAKEFILE_LIST)' in '$(CURDIR)')
endif

export DESIGN_NAME = Eie
export DESIGN_NICKNAME = eie
export PLATFORM = nangate45

export VERILOG_FILES = \
  $(addprefix $(EIE_HOME)/memories/fakeram45/, \
    EieSramBank16x64.v \
    EieSramBank8x64.v \
    EieSramBank256x11.v \
    EieSramBank256x64.v \
    EieSramBank64x32.v \
    EieSramBank64x16.v \
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
  fakeram45_256x16 \
  fakeram45_256x32 \
  fakeram45_64x32 \
  fakeram45_64x21 \

export ADDITIONAL_LEFS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lef/$(macro).lef)
export ADDITIONAL_LIBS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lib/$(macro).lib)

export SYNTH_HIERARCHICAL = 1
# Macros with a channel of 20 um around each, and the logic at a density of 60 %.
export CORE_UTILIZATION ?= 45
export CORE_ASPECT_RATIO ?= 1
export CORE_MARGIN ?= 5
export MACRO_PLACE_HALO ?= 10 10
export PLACE_DENSITY_LB_ADDON ?= 0.08
export TNS_END_PERCENT ?= 100
