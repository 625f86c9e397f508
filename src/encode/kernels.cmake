# Instruction sets of the kernels. Everything that holds float work is compiled at -O3 in every build: unoptimised vectors would make the tests crawl.
set(_encode ${CMAKE_SOURCE_DIR}/src/encode)
set_source_files_properties(${_encode}/kernel_c.c ${_encode}/math.c PROPERTIES COMPILE_OPTIONS "-O3;-ffp-contract=off;-Wno-psabi")
set_source_files_properties(${CMAKE_SOURCE_DIR}/tests/encode/test_vnni.c ${CMAKE_SOURCE_DIR}/tests/encode/test_vnni512.c PROPERTIES COMPILE_OPTIONS "-O2;-Wno-psabi")
if(CMAKE_SYSTEM_PROCESSOR MATCHES "^(x86_64|AMD64|amd64)$")
  set_source_files_properties(${_encode}/kernel_avx2.c PROPERTIES COMPILE_OPTIONS "-O3;-ffp-contract=off;-mavx2")
  set_source_files_properties(${_encode}/kernel_vnni.c PROPERTIES COMPILE_OPTIONS "-O3;-ffp-contract=off;-mavx2;-mavxvnni")
  set_source_files_properties(${_encode}/kernel_vnni512.c PROPERTIES COMPILE_OPTIONS
                              "-O3;-ffp-contract=off;-mavx2;-mavx512f;-mavx512bw;-mavx512vl;-mavx512vnni")
endif()
