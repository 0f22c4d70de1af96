/* What is the same in the register map of every configuration, generated from its
 * description (`eie explain --map c` prints the map of one configuration).
 * SPDX-License-Identifier: 0BSD */
#ifndef EIE_MAP_H
#define EIE_MAP_H

#include <stdint.h>

/* Values of IDENTITY. */
#define EIE_MAGIC_NUMBER 0x454945
#define EIE_MAP_VERSION_NUMBER 5

/* Registers, 64 bits each: byte addresses and fields. */
/* read: What this is */
#define EIE_IDENTITY UINT64_C(0x0)
#define EIE_IDENTITY_MAGIC_LSB 40
#define EIE_IDENTITY_MAGIC_WIDTH 24
#define EIE_IDENTITY_MAGIC_MASK UINT64_C(0xffffff0000000000)
#define EIE_IDENTITY_VERSION_LSB 0
#define EIE_IDENTITY_VERSION_WIDTH 16
#define EIE_IDENTITY_VERSION_MASK UINT64_C(0xffff)
/* read: SHA-256 of the configuration, digits 1 to 16 */
#define EIE_CONFIG_HASH0 UINT64_C(0x8)
#define EIE_CONFIG_HASH0_DIGITS_LSB 0
#define EIE_CONFIG_HASH0_DIGITS_WIDTH 64
#define EIE_CONFIG_HASH0_DIGITS_MASK UINT64_C(0xffffffffffffffff)
/* read: SHA-256 of the configuration, digits 17 to 32 */
#define EIE_CONFIG_HASH1 UINT64_C(0x10)
#define EIE_CONFIG_HASH1_DIGITS_LSB 0
#define EIE_CONFIG_HASH1_DIGITS_WIDTH 64
#define EIE_CONFIG_HASH1_DIGITS_MASK UINT64_C(0xffffffffffffffff)
/* read: SHA-256 of the configuration, digits 33 to 48 */
#define EIE_CONFIG_HASH2 UINT64_C(0x18)
#define EIE_CONFIG_HASH2_DIGITS_LSB 0
#define EIE_CONFIG_HASH2_DIGITS_WIDTH 64
#define EIE_CONFIG_HASH2_DIGITS_MASK UINT64_C(0xffffffffffffffff)
/* read: SHA-256 of the configuration, digits 49 to 64 */
#define EIE_CONFIG_HASH3 UINT64_C(0x20)
#define EIE_CONFIG_HASH3_DIGITS_LSB 0
#define EIE_CONFIG_HASH3_DIGITS_WIDTH 64
#define EIE_CONFIG_HASH3_DIGITS_MASK UINT64_C(0xffffffffffffffff)
/* write one: Commands */
#define EIE_CONTROL UINT64_C(0x28)
#define EIE_CONTROL_START_LSB 0
#define EIE_CONTROL_START_WIDTH 1
#define EIE_CONTROL_START_MASK UINT64_C(0x1)
#define EIE_CONTROL_CLEAR_LSB 1
#define EIE_CONTROL_CLEAR_WIDTH 1
#define EIE_CONTROL_CLEAR_MASK UINT64_C(0x2)
#define EIE_CONTROL_ABORT_LSB 2
#define EIE_CONTROL_ABORT_WIDTH 1
#define EIE_CONTROL_ABORT_MASK UINT64_C(0x4)
#define EIE_CONTROL_STREAM_LSB 3
#define EIE_CONTROL_STREAM_WIDTH 1
#define EIE_CONTROL_STREAM_MASK UINT64_C(0x8)
#define EIE_CONTROL_DRAIN_LSB 4
#define EIE_CONTROL_DRAIN_WIDTH 1
#define EIE_CONTROL_DRAIN_MASK UINT64_C(0x10)
/* read: State of the machine */
#define EIE_STATUS UINT64_C(0x30)
#define EIE_STATUS_BUSY_LSB 0
#define EIE_STATUS_BUSY_WIDTH 1
#define EIE_STATUS_BUSY_MASK UINT64_C(0x1)
#define EIE_STATUS_DONE_LSB 1
#define EIE_STATUS_DONE_WIDTH 1
#define EIE_STATUS_DONE_MASK UINT64_C(0x2)
#define EIE_STATUS_ERROR_LSB 2
#define EIE_STATUS_ERROR_WIDTH 1
#define EIE_STATUS_ERROR_MASK UINT64_C(0x4)
#define EIE_STATUS_WAITING_LSB 3
#define EIE_STATUS_WAITING_WIDTH 1
#define EIE_STATUS_WAITING_MASK UINT64_C(0x8)
#define EIE_STATUS_CAUSE_LSB 4
#define EIE_STATUS_CAUSE_WIDTH 4
#define EIE_STATUS_CAUSE_MASK UINT64_C(0xf0)
#define EIE_STATUS_FIELD_LSB 8
#define EIE_STATUS_FIELD_WIDTH 4
#define EIE_STATUS_FIELD_MASK UINT64_C(0xf00)
#define EIE_STATUS_STREAMING_LSB 12
#define EIE_STATUS_STREAMING_WIDTH 1
#define EIE_STATUS_STREAMING_MASK UINT64_C(0x1000)
#define EIE_STATUS_DESCRIPTOR_LSB 16
#define EIE_STATUS_DESCRIPTOR_WIDTH 16
#define EIE_STATUS_DESCRIPTOR_MASK UINT64_C(0xffff0000)
#define EIE_STATUS_ADDRESS_LSB 32
#define EIE_STATUS_ADDRESS_WIDTH 32
#define EIE_STATUS_ADDRESS_MASK UINT64_C(0xffffffff00000000)
/* read, write: When interrupt_o is high */
#define EIE_INTERRUPT_ENABLE UINT64_C(0x38)
#define EIE_INTERRUPT_ENABLE_DONE_LSB 0
#define EIE_INTERRUPT_ENABLE_DONE_WIDTH 1
#define EIE_INTERRUPT_ENABLE_DONE_MASK UINT64_C(0x1)
/* read, write: First descriptor of a run */
#define EIE_FIRST_DESCRIPTOR UINT64_C(0x40)
#define EIE_FIRST_DESCRIPTOR_DESCRIPTOR_LSB 0
#define EIE_FIRST_DESCRIPTOR_DESCRIPTOR_WIDTH 16
#define EIE_FIRST_DESCRIPTOR_DESCRIPTOR_MASK UINT64_C(0xffff)
/* read, write: Last descriptor of a run */
#define EIE_LAST_DESCRIPTOR UINT64_C(0x48)
#define EIE_LAST_DESCRIPTOR_DESCRIPTOR_LSB 0
#define EIE_LAST_DESCRIPTOR_DESCRIPTOR_WIDTH 16
#define EIE_LAST_DESCRIPTOR_DESCRIPTOR_MASK UINT64_C(0xffff)
/* read: Cycles of the running or last run */
#define EIE_CYCLES UINT64_C(0x50)
#define EIE_CYCLES_COUNT_LSB 0
#define EIE_CYCLES_COUNT_WIDTH 64
#define EIE_CYCLES_COUNT_MASK UINT64_C(0xffffffffffffffff)
/* read: Columns broadcast in the last run */
#define EIE_BROADCASTS UINT64_C(0x58)
#define EIE_BROADCASTS_COUNT_LSB 0
#define EIE_BROADCASTS_COUNT_WIDTH 64
#define EIE_BROADCASTS_COUNT_MASK UINT64_C(0xffffffffffffffff)
/* read: Cycles in which a column waited because a queue was full */
#define EIE_STALL_QUEUE_FULL UINT64_C(0x60)
#define EIE_STALL_QUEUE_FULL_COUNT_LSB 0
#define EIE_STALL_QUEUE_FULL_COUNT_WIDTH 64
#define EIE_STALL_QUEUE_FULL_COUNT_MASK UINT64_C(0xffffffffffffffff)
/* read: Cycles in which no non-zero input was ready */
#define EIE_STALL_NO_INPUT UINT64_C(0x68)
#define EIE_STALL_NO_INPUT_COUNT_LSB 0
#define EIE_STALL_NO_INPUT_COUNT_WIDTH 64
#define EIE_STALL_NO_INPUT_COUNT_MASK UINT64_C(0xffffffffffffffff)
/* write: Queues a run of the descriptors FIRST_DESCRIPTOR to LAST_DESCRIPTOR */
#define EIE_RUN UINT64_C(0x70)
#define EIE_RUN_SOURCE_LSB 0
#define EIE_RUN_SOURCE_WIDTH 3
#define EIE_RUN_SOURCE_MASK UINT64_C(0x7)
#define EIE_RUN_DESTINATION_LSB 8
#define EIE_RUN_DESTINATION_WIDTH 3
#define EIE_RUN_DESTINATION_MASK UINT64_C(0x700)
#define EIE_RUN_TAG_LSB 16
#define EIE_RUN_TAG_WIDTH 16
#define EIE_RUN_TAG_MASK UINT64_C(0xffff0000)
/* read, write: Oldest completed run that is not acknowledged; a write of its tag acknowledges it */
#define EIE_COMPLETED UINT64_C(0x78)
#define EIE_COMPLETED_TAG_LSB 0
#define EIE_COMPLETED_TAG_WIDTH 16
#define EIE_COMPLETED_TAG_MASK UINT64_C(0xffff)
#define EIE_COMPLETED_VALID_LSB 16
#define EIE_COMPLETED_VALID_WIDTH 1
#define EIE_COMPLETED_VALID_MASK UINT64_C(0x10000)
#define EIE_COMPLETED_FAILED_LSB 17
#define EIE_COMPLETED_FAILED_WIDTH 1
#define EIE_COMPLETED_FAILED_MASK UINT64_C(0x20000)
#define EIE_COMPLETED_CYCLES_LSB 32
#define EIE_COMPLETED_CYCLES_WIDTH 32
#define EIE_COMPLETED_CYCLES_MASK UINT64_C(0xffffffff00000000)
/* read, write: Rows and length of the input vectors */
#define EIE_INPUT_VECTOR UINT64_C(0x80)
#define EIE_INPUT_VECTOR_FIRST_ROW_LSB 0
#define EIE_INPUT_VECTOR_FIRST_ROW_WIDTH 16
#define EIE_INPUT_VECTOR_FIRST_ROW_MASK UINT64_C(0xffff)
#define EIE_INPUT_VECTOR_BUFFER_ROWS_LSB 16
#define EIE_INPUT_VECTOR_BUFFER_ROWS_WIDTH 16
#define EIE_INPUT_VECTOR_BUFFER_ROWS_MASK UINT64_C(0xffff0000)
#define EIE_INPUT_VECTOR_LENGTH_LSB 32
#define EIE_INPUT_VECTOR_LENGTH_WIDTH 26
#define EIE_INPUT_VECTOR_LENGTH_MASK UINT64_C(0x3ffffff00000000)
#define EIE_INPUT_VECTOR_COPIES_LSB 58
#define EIE_INPUT_VECTOR_COPIES_WIDTH 2
#define EIE_INPUT_VECTOR_COPIES_MASK UINT64_C(0xc00000000000000)
#define EIE_INPUT_VECTOR_BUFFERS_LSB 60
#define EIE_INPUT_VECTOR_BUFFERS_WIDTH 4
#define EIE_INPUT_VECTOR_BUFFERS_MASK UINT64_C(0xf000000000000000)
/* read, write: Rows and length of the output vectors */
#define EIE_OUTPUT_VECTOR UINT64_C(0x88)
#define EIE_OUTPUT_VECTOR_FIRST_ROW_LSB 0
#define EIE_OUTPUT_VECTOR_FIRST_ROW_WIDTH 16
#define EIE_OUTPUT_VECTOR_FIRST_ROW_MASK UINT64_C(0xffff)
#define EIE_OUTPUT_VECTOR_BUFFER_ROWS_LSB 16
#define EIE_OUTPUT_VECTOR_BUFFER_ROWS_WIDTH 16
#define EIE_OUTPUT_VECTOR_BUFFER_ROWS_MASK UINT64_C(0xffff0000)
#define EIE_OUTPUT_VECTOR_LENGTH_LSB 32
#define EIE_OUTPUT_VECTOR_LENGTH_WIDTH 26
#define EIE_OUTPUT_VECTOR_LENGTH_MASK UINT64_C(0x3ffffff00000000)
#define EIE_OUTPUT_VECTOR_COPIES_LSB 58
#define EIE_OUTPUT_VECTOR_COPIES_WIDTH 2
#define EIE_OUTPUT_VECTOR_COPIES_MASK UINT64_C(0xc00000000000000)
#define EIE_OUTPUT_VECTOR_BUFFERS_LSB 60
#define EIE_OUTPUT_VECTOR_BUFFERS_WIDTH 4
#define EIE_OUTPUT_VECTOR_BUFFERS_MASK UINT64_C(0xf000000000000000)

/* Values of STATUS.cause. */
/* nothing was refused */
#define EIE_CAUSE_NONE 0
/* an access to a memory, the program or a codebook, or a change of the vectors' rows, while a run is under way or waits or the streams are on; or a run was requested while they are on */
#define EIE_CAUSE_BUSY 1
/* nothing is mapped at the address */
#define EIE_CAUSE_UNMAPPED 2
/* first and last descriptor are out of range or order, or a descriptor is not valid */
#define EIE_CAUSE_DESCRIPTOR 3
/* the address is no multiple of 8, or a strobe was partial where a whole word is needed */
#define EIE_CAUSE_PARTIAL 4
/* a write to a read-only address, or a read of a write-only address */
#define EIE_CAUSE_DIRECTION 5
/* a buffer that does not exist, or a word outside of a vector, by INPUT_VECTOR or OUTPUT_VECTOR */
#define EIE_CAUSE_VECTOR_BOUNDS 6
/* a buffer that a run under way or waiting uses */
#define EIE_CAUSE_BUFFER_IN_USE 7
/* a run waits already, or no completed run has the tag that was acknowledged */
#define EIE_CAUSE_RUN_QUEUE 8
/* a packet ended before the vector's last position; it was dropped */
#define EIE_CAUSE_PACKET_SHORT 9
/* a packet continued after the vector's last position; it was dropped */
#define EIE_CAUSE_PACKET_LONG 10
/* a word of a memory was not as it was written: a run used it and has ended, or a read was refused; only with memoryProtection parity */
#define EIE_CAUSE_MEMORY_PARITY 11

/* Values of STATUS.field. */
#define EIE_FIELD_SOURCE_BASE 1
#define EIE_FIELD_INPUT_ROWS 2
#define EIE_FIELD_DESTINATION_BASE 3
#define EIE_FIELD_BIAS_BASE 4
#define EIE_FIELD_OUTPUT_ROWS 5
#define EIE_FIELD_PRODUCT_SHIFT 6
#define EIE_FIELD_OUTPUT_SHIFT 7
#define EIE_FIELD_RELU 8
#define EIE_FIELD_FIRST 9
#define EIE_FIELD_BIAS_STORED 10
#define EIE_FIELD_LAST 11
#define EIE_FIELD_KEEP_SUMS 12
#define EIE_FIELD_POINTER_BASE 13
#define EIE_FIELD_CODEBOOK 14
#define EIE_FIELD_FROM_HOST 0
#define EIE_FIELD_TO_HOST 0
#define EIE_FIELD_GROUP_LEVEL 0
#define EIE_FIELD_COPIES 0
#define EIE_FIELD_RESERVED 15

/* The causes in words, by number: the initializer of an array. */
#define EIE_CAUSE_TEXTS { \
  "nothing was refused", \
  "an access to a memory, the program or a codebook, or a change of the vectors' rows, while a run is under way or waits or the streams are on; or a run was requested while they are on", \
  "nothing is mapped at the address", \
  "first and last descriptor are out of range or order, or a descriptor is not valid", \
  "the address is no multiple of 8, or a strobe was partial where a whole word is needed", \
  "a write to a read-only address, or a read of a write-only address", \
  "a buffer that does not exist, or a word outside of a vector, by INPUT_VECTOR or OUTPUT_VECTOR", \
  "a buffer that a run under way or waiting uses", \
  "a run waits already, or no completed run has the tag that was acknowledged", \
  "a packet ended before the vector's last position; it was dropped", \
  "a packet continued after the vector's last position; it was dropped", \
  "a word of a memory was not as it was written: a run used it and has ended, or a read was refused; only with memoryProtection parity" \
}

/* Windows of the control region: byte address of the first word. */
#define EIE_REGISTERS UINT64_C(0x0)
#define EIE_TRACE UINT64_C(0x4000)
#define EIE_PROGRAM UINT64_C(0x8000)
#define EIE_CODEBOOK UINT64_C(0x10000)
#define EIE_TRACE_WORDS_EACH 2

/* Fields of the trace of a descriptor, and the word that each is in. */
#define EIE_TRACE_CYCLES_WORD 0
#define EIE_TRACE_CYCLES_LSB 0
#define EIE_TRACE_CYCLES_WIDTH 32
#define EIE_TRACE_CYCLES_MASK UINT64_C(0xffffffff)
#define EIE_TRACE_BROADCASTS_WORD 0
#define EIE_TRACE_BROADCASTS_LSB 32
#define EIE_TRACE_BROADCASTS_WIDTH 32
#define EIE_TRACE_BROADCASTS_MASK UINT64_C(0xffffffff00000000)
#define EIE_TRACE_STALL_QUEUE_FULL_WORD 1
#define EIE_TRACE_STALL_QUEUE_FULL_LSB 0
#define EIE_TRACE_STALL_QUEUE_FULL_WIDTH 32
#define EIE_TRACE_STALL_QUEUE_FULL_MASK UINT64_C(0xffffffff)
#define EIE_TRACE_STALL_NO_INPUT_WORD 1
#define EIE_TRACE_STALL_NO_INPUT_LSB 32
#define EIE_TRACE_STALL_NO_INPUT_WIDTH 32
#define EIE_TRACE_STALL_NO_INPUT_MASK UINT64_C(0xffffffff00000000)

/* Words of the counters of an element. */
#define EIE_COUNTER_BUSY_CYCLES 0
#define EIE_COUNTER_STARVED_CYCLES 1
#define EIE_COUNTER_SPARSE_READS 2
#define EIE_COUNTER_POINTER_READS 3
#define EIE_COUNTER_ACTIVATION_READS 4
#define EIE_COUNTER_SATURATIONS 5
#define EIE_COUNTER_WORDS 6

#endif
