// greenroom: the program.
#include "harness/cli/program.hpp"

int main(int argc, char** argv) { return greenroom::harness::cli::run(argc, argv); }
