# OpenROAD-flow-scripts, platform nangate45: one processing element, a block to harden. Untested with
# OpenROAD; its make and Yosys read it, and the macros are those of the platform.
#   make -C OpenROAD-flow-scripts/flow DESIGN_CONFIG=$PWD/flows/orfs/hierarchical/<<element>>/config.mk
# <<each:origin>>

EIE_HOME := $(abspath $(dir $(lastword $(MAKEFILE_LIST)))../../../..)
# make splits names at blanks, and has no way to quote one in a list.
ifneq ($(words $(EIE_HOME)) $(notdir $(wildcard $(EIE_HOME)/constraints/eie.sdc)),1 eie.sdc)
$(error the folder of the design must have a path without blanks (make splits names at them), was read from '$(MAKEFILE_LIST)' in '$(CURDIR)')
endif

export DESIGN_NAME = <<element>>
# As the hierarchical flow looks for it: the nickname of the whole, and the block.
export DESIGN_NICKNAME = <<name>>_hierarchical_<<element>>
export PLATFORM = nangate45

export VERILOG_FILES = \
  $(addprefix $(EIE_HOME)/memories/fakeram45/, \
    <<each:elementMemoryFilesMake>>
  ) \
  $(addprefix $(EIE_HOME)/, \
    <<each:elementLogicMake>>
  )
export SDC_FILE = $(EIE_HOME)/flows/orfs/hierarchical/<<element>>/constraint.sdc
export IO_CONSTRAINTS = $(EIE_HOME)/flows/orfs/hierarchical/<<element>>/io.tcl

EIE_MACROS = \
  <<each:elementMacrosMake>>

export ADDITIONAL_LEFS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lef/$(macro).lef)
export ADDITIONAL_LIBS = $(foreach macro,$(EIE_MACROS),$(PLATFORM_DIR)/lib/$(macro).lib)

export SYNTH_HIERARCHICAL = 1
# <<elementSummary>>
export DIE_AREA ?= <<elementDie>>
export CORE_AREA ?= <<elementCore>>
export MACRO_PLACE_HALO ?= 10 10
export EIE_FLOW = $(EIE_HOME)/flows/orfs
# Places for all macros. Empty: the macro placer finds them.
export MACRO_PLACEMENT_TCL ?= $(EIE_HOME)/flows/orfs/hierarchical/<<element>>/macro_placement.tcl
export PLACE_DENSITY_LB_ADDON ?= 0.08
export TNS_END_PERCENT ?= 100
# The wires above are for the design around it.
export MAX_ROUTING_LAYER ?= metal8
