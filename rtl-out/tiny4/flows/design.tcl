# The design, for the scripts in flows/. They source this file and run in the folder that holds
# eie.f: all names are relative to it.
# eie 0.1.0-SNAPSHOT, configuration SHA-256 91b069e72359661aa674e6fe745ad5cbc0c1b861b888afad238511267bef07f7
# SPDX-License-Identifier: 0BSD
# Generated; whoever ran the generator may use this file without condition.

# Names of files are UTF-8, whatever the locale: Tcl has read the environment in the locale's encoding.
if {![info exists eie_locale_encoding]} {
  set eie_locale_encoding [encoding system]
  encoding system utf-8
}

set eie_top Eie

# The input for scan tests, which leads to the clock gates; empty where there is none (testMode: false).
set eie_test_mode {}

# The Verilog files without the memories, each after those that it needs.
set eie_logic [list {*}{
  EieElasticBufferRequest.v
  EieElasticBufferResponse.v
  EieAddressDecoder.v
  EieHostPort.v
  EieVectorRegister.v
  EieControlRegisters.v
  EieSequencer.v
  EieDescriptorRules.v
  EieDescriptorFetch.v
  EieElementTransfers.v
  EieVectorPath.v
  EieRunQueue.v
  EieCodebookLoader.v
  EieRunCounters.v
  EieCentralControl.v
  EieActivationQueue.v
  EiePointerRead.v
  EieRangeQueue.v
  EieSparseMatrixRead.v
  EieCodebook.v
  EieWeightDecoder.v
  EieAccumulators.v
  EiePortedAdders.v
  EieMultiplier.v
  EieArithmeticUnit.v
  EiePassControl.v
  EieOutputStage.v
  EieElasticBufferScan.v
  EieActivationScanner.v
  EieActivationReadWrite.v
  EieElementCounters.v
  EieProcessingElement.v
  EieAccessLeaf4.v
  EieElasticBufferBroadcast.v
  EieBroadcastNode4.v
  EieLnzdNode4.v
  EieElementArray.v
  EieIdleDetector.v
  Eie.v
}]

# The modules that stand for memories.
set eie_memories [list {*}{
  EieSramBank16x64
  EieSramBank8x64
  EieSramBank256x11
  EieSramBank256x64
  EieSramBank64x32
  EieSramBank64x16
}]

# The Verilog files with the memories as one of behavioural, fpga, blackbox, fakeram45, bsg_fakeram.
proc eie_verilog {view} {
  global eie_logic eie_memories
  set files {}
  foreach module $eie_memories {
    lappend files memories/$view/$module.v
  }
  foreach file $files {
    if {![file exists $file]} {
      error "the view of the memories must be a folder of memories/ that has $file, was '$view'"
    }
  }
  return [concat $files $eie_logic]
}

# An option: a variable of the environment, or its default.
proc eie_option {name default} {
  global env eie_locale_encoding
  if {[info exists env($name)] && $env($name) ne ""} {
    return [encoding convertfrom utf-8 [encoding convertto $eie_locale_encoding $env($name)]]
  }
  return $default
}

# Files of an option: the name of one, which may hold blanks, or a Tcl list of several.
proc eie_files {value} {
  return [expr {[file exists $value] ? [list $value] : $value}]
}

# A variable of the environment without which the flow cannot run.
proc eie_required {name what} {
  set value [eie_option $name ""]
  if {$value eq ""} {
    error "the environment must tell $name ($what), for example $name=path/to/file"
  }
  return $value
}
