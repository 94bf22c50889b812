// A word of a command line as a shell takes it: what a person pastes must reach the program whole.
#pragma once

#include <string>

namespace greenroom::harness {

/// As it is where no shell would touch it, else in single quotes.
std::string shell_word(const std::string& word);
/// The same of a file's name, which is never taken for a flag: "-q" is "./-q". "-" is standard
/// input.
std::string shell_path(const std::string& path);

}  // namespace greenroom::harness
