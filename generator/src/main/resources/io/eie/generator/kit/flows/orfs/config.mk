# OpenROAD-flow-scripts, platform nangate45, the whole design flat. Untested with OpenROAD; its make and
# Yosys read it, and the macros are those of the platform.
#   make -C OpenROAD-flow-scripts/flow DESIGN_CONFIG=$PWD/flows/orfs/config.mk
# <<each:origin>>
#
# For more than a few elements: hierarchical/config.mk, which hardens an element once.

EIE_HOME := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))../..)
# make splits names at blanks, and has no way to quote one in a list.
ifneq ($(words $(EIE_HOME)) $(notdir $(wildcard $(EIE_HOME)/constraints/eie.sdc)),1 eie.sdc)
$(error the folder of the design must have a path without blanks (make splits names at them), was read from '$(MAKEFILE_LIST)' in '$(CURDIR)')
endif

export DESIGN_NAME = <<top>>
export DESIGN_NICKNAME = <<name>>
export PLATFORM = nangate45

export VERILOG_FILES = \
  $(addprefix $(EIE_HOME)/memories/fakeram45/, \
    <<each:memoryFilesMake>>
  ) \
  $(addprefix $(EIE_HOME)/, \
    <<each:logicMake>>
  )
export SDC_FILE = $(EIE_HOME)/flows/orfs/constraint.sdc

EIE_MACROS = \
  <<each:macrosMake>>

export ADDITIONAL_LEFS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lef/$(macro).lef)
export ADDITIONAL_LIBS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lib/$(macro).lib)

export SYNTH_HIERARCHICAL = 1
# Macros with a channel of 20 um around each, and the logic at a density of <<logicPercent>> %.
export CORE_UTILIZATION ?= <<flatUtilization>>
export CORE_ASPECT_RATIO ?= 1
export CORE_MARGIN ?= 5
export MACRO_PLACE_HALO ?= 10 10
export PLACE_DENSITY_LB_ADDON ?= 0.08
export TNS_END_PERCENT ?= 100
