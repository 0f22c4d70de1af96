# Compiles one Verilated model. Verilator's own makefile is not used: it needs Python, builds no position-independent
# code and puts its -Os behind the flags it is given.
include Vmodel_classes.mk

FAST := $(strip $(VM_CLASSES_FAST) $(VM_SUPPORT_FAST))
SLOW := $(strip $(VM_CLASSES_SLOW) $(VM_SUPPORT_SLOW))

# One translation unit for each level of optimisation, because the headers cost more than the code; but the fast code of
# large models, which Verilator has split, is compiled side by side.
ifeq ($(VM_PARALLEL_BUILDS),1)
FAST_OBJECTS := shim.o $(addsuffix .o,$(FAST))
else
FAST_OBJECTS := fast.o
endif
SLOW_OBJECTS := slow.o

libmodel.so: $(FAST_OBJECTS) $(SLOW_OBJECTS)
	$(CXX) -shared -Wl,-Bsymbolic -o $@ $^ $(RUNTIME) $(LIBRARIES)

fast.cpp:
	printf '#include "%s"\n' shim.cpp $(addsuffix .cpp,$(FAST)) > $@

slow.cpp:
	printf '#include "%s"\n' $(addsuffix .cpp,$(SLOW)) > $@

$(FAST_OBJECTS): %.o: %.cpp
	$(CXX) $(FLAGS) $(FAST_FLAGS) -c -o $@ $<

$(SLOW_OBJECTS): %.o: %.cpp
	$(CXX) $(FLAGS) $(SLOW_FLAGS) -c -o $@ $<
