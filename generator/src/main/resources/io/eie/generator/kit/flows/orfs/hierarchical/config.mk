# OpenROAD-flow-scripts, platform nangate45: elements as hard macros, hardened once, and the rest around
# them. Untested with OpenROAD; its make reads it.
#   make -C OpenROAD-flow-scripts/flow DESIGN_CONFIG=$PWD/flows/orfs/hierarchical/config.mk
# <<each:origin>>

EIE_HOME := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))../../..)
# make splits names at blanks, and has no way to quote one in a list.
ifneq ($(words $(EIE_HOME)) $(notdir $(wildcard $(EIE_HOME)/constraints/eie.sdc)),1 eie.sdc)
$(error the folder of the design must have a path without blanks (make splits names at them), was read from '$(MAKEFILE_LIST)' in '$(CURDIR)')
endif

export DESIGN_NAME = <<top>>
export DESIGN_NICKNAME = <<name>>_hierarchical
export PLATFORM = nangate45

# Hardened by the config.mk in the folder of its name.
export BLOCKS = <<element>>

export VERILOG_FILES = \
  $(addprefix $(EIE_HOME)/memories/fakeram45/, \
    <<each:aroundMemoryFilesMake>>
  ) \
  $(addprefix $(EIE_HOME)/, \
    <<each:aroundLogicMake>>
  )
export SDC_FILE = $(EIE_HOME)/flows/orfs/constraint.sdc

EIE_MACROS = \
  <<each:aroundMacrosMake>>

export ADDITIONAL_LEFS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lef/$(macro).lef)
export ADDITIONAL_LIBS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lib/$(macro).lib)

export SYNTH_HIERARCHICAL = 1
# <<aroundSummary>>
export DIE_AREA ?= <<aroundDie>>
export CORE_AREA ?= <<aroundCore>>
export MACRO_PLACE_HALO ?= 10 10
export EIE_FLOW = $(EIE_HOME)/flows/orfs
# Places for the elements; the macro placer finds those of the other macros. Empty: it places all.
export MACRO_PLACEMENT_TCL ?= $(EIE_HOME)/flows/orfs/hierarchical/macro_placement.tcl
export PLACE_DENSITY_LB_ADDON ?= 0.08
export TNS_END_PERCENT ?= 100
