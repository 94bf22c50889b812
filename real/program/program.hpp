// The program greenroom-deploy around the engine: arguments, what is printed, signals, exit codes.
#pragma once

#include "real/engine.hpp"

#include <string>

namespace greenroom::real::program {

struct Wanted {
  Command command;
  bool yes = false;       ///< --yes: nothing is asked
  bool no_input = false;  ///< --no-input: a question is an error that names its flag
  bool json = false, quiet = false;
  int verbose = 0;
  std::string directory;  ///< -C
  std::string out_file;   ///< --out: where plan leaves its document
  std::string ca_file;    ///< roots beside the system's, for an endpoint with its own CA
};

int run(int argc, char** argv);
/// Runs one verb over the machine's seam.
int play(const Wanted& wanted);

}  // namespace greenroom::real::program
