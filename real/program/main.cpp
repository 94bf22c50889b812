// greenroom-deploy: the program.
#include "real/program/program.hpp"

int main(int argc, char** argv) { return greenroom::real::program::run(argc, argv); }
