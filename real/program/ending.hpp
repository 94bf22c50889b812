// How the program ends: what is said of an outcome, an error or an interruption, for people or as
// one JSON document.
#pragma once

#include "real/program/program.hpp"
#include "real/program/voice.hpp"

#include <string>
#include <vector>

namespace greenroom::real::program {

/// {format, verdict, exit, deployment, because, way_back, findings}
std::string ending_document(const Outcome& outcome, const std::vector<Voice::Finding>& findings);

/// Bad input, with its document when one is asked for; 254.
int bad_input(bool json, const seam::Error& error);
/// Words that cannot be meant; `nearest` and `more` are lines of their own, or empty.
int bad_words(bool json, const std::string& message, const std::string& nearest = "",
              const std::string& verb = "");
int say_outcome(const Wanted& wanted, const Outcome& outcome,
                const std::vector<Voice::Finding>& findings);
/// On stderr, with the commands to go on by.
int say_interrupted(const Wanted& wanted, Outcome outcome,
                    const std::vector<Voice::Finding>& findings);

}  // namespace greenroom::real::program
