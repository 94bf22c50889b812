// Help: what a program says of itself at a terminal, whole or of one verb, from the pages that are
// read out of its parser.
#pragma once

#include "real/program/pages.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace greenroom::real::program {

/// Verbs, flags in groups, then the sections of the program and of its verbs.
std::string long_help(const Pages& pages);
/// Of one verb: what it takes, examples, its flags with an example each, its own sections.
std::string verb_help(const Pages& pages, const VerbPage& verb);
/// Null where no verb has that name.
const VerbPage* verb_in(const Pages& pages, std::string_view name);

/// What `-h`, `--help`, `help`, `help VERB`, or no word at all asks for: `brief` is the program on
/// one screen. Nothing where something else is asked for. Asked before the parser is: who wants
/// help need not have the rest right.
std::optional<std::string> help_asked(const Pages& pages, const std::string& brief, int argc,
                                      const char* const* argv);

}  // namespace greenroom::real::program
