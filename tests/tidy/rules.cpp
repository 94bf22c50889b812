// The rules of the house as functions. What a rule lets pass stands in its table, with the reason.
#include "tests/tidy/sources.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace greenroom::tests::tidy {
namespace {

Offence at(const Source& source, std::size_t line, std::string what) {
  return {source.path + ":" + std::to_string(line + 1), std::move(what)};
}

bool starts(const std::string& text, std::string_view with) { return text.starts_with(with); }

// Who may include whom: design.md, "Rooms of the house".
struct Wall {
  std::string_view room;
  std::vector<std::string_view> may;
};
const std::vector<Wall>& walls() {
  static const std::vector<Wall> table = {
      {"sim/seam/", {"sim/seam/"}},
      {"sim/", {"sim/"}},
      {"mocks/", {"sim/", "mocks/"}},
      {"real/", {"sim/seam/", "real/"}},
      {"harness/", {"sim/", "mocks/", "real/", "harness/"}},
      {"tests/", {"sim/", "mocks/", "real/", "harness/", "tests/", "bench/"}},
      {"bench/", {"sim/", "mocks/", "real/", "harness/", "tests/", "bench/"}},
  };
  return table;
}

struct Ban {
  std::string_view word;
  std::string_view instead;
  std::vector<std::string_view> except;  ///< path prefixes; each is where the word has its place
};
// Determinism and the two clocks (docs/adr): what reaches output or schedule must not depend on the
// machine. The network library is the machine; loopback and terminal speak with it too.
const std::vector<Ban>& bans() {
  static const std::vector<std::string_view> machine = {"real/network/", "harness/loopback",
                                                        "tests/", "bench/"};
  static const std::vector<Ban> table = {
      {"system_clock", "seam::Clock::utc()", machine},
      {"steady_clock",
       "seam::Clock::steady()",
       {"real/network/", "harness/loopback", "harness/terminal/", "harness/main", "harness/cli/",
        "tests/", "bench/"}},
      {"high_resolution_clock", "seam::Clock", {}},
      {"random_device", "seam::Entropy", {"real/network/"}},
      {"mt19937", "sim::keyed()", {}},
      {"_distribution<", "sim::Quantiles", {}},
      {"std::shuffle", "sim::keyed() as a sort key", {}},
      {"std::sample", "sim::keyed()", {}},
      {"std::hash", "sim::keyed()", {}},
      {"unordered_map", "std::map", {}},
      {"unordered_set", "std::set", {}},
      {"std::regex", "an own matcher: std::regex overflows the stack", {}},
      {"<regex>", "an own matcher", {}},
      {"std::locale", "plain ASCII functions", {}},
      {"setlocale", "plain ASCII functions", {}},
      {"localtime", "UTC in integers", {}},
      {"this_thread::sleep", "seam::Clock::sleep_until()", machine},
      {"assert(", "GR_ASSERT, which is always on", {}},
      {"<cmath>", "integers", {"bench/"}},
      {"double ",
       "scaled integers",
       {"tests/", "bench/", "real/network/", "harness/cli/", "harness/terminal/",
        "mocks/protocol/number", "mocks/protocol/json_reader"}},
      {"float ", "scaled integers", {"tests/", "bench/"}},
      {"std::rand", "sim::keyed()", {}},
      {"time(nullptr)", "seam::Clock", {}},
      {".erase_after_reorder", "without()", {}},
  };
  return table;
}

bool word_at(const std::string& line, std::size_t at) {
  return at == 0 ||
         (!std::isalnum(static_cast<unsigned char>(line[at - 1])) && line[at - 1] != '_');
}

}  // namespace

std::vector<Offence> crossed_walls(const std::vector<Source>& sources) {
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    const auto wall = std::find_if(walls().begin(), walls().end(),
                                   [&](const Wall& w) { return starts(source.path, w.room); });
    if (wall == walls().end()) continue;
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      if (!starts(source.lines[i], "#include \"")) continue;
      const std::string target = source.lines[i].substr(10);
      const bool allowed = std::any_of(wall->may.begin(), wall->may.end(),
                                       [&](std::string_view may) { return starts(target, may); });
      if (!allowed)
        offences.push_back(at(source, i, std::string(wall->room) + " may not include \"" + target));
    }
  }
  return offences;
}

std::vector<Offence> banned_words(const std::vector<Source>& sources) {
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    if (starts(source.path, "tests/tidy/")) continue;  // this table
    for (const Ban& ban : bans()) {
      if (std::any_of(ban.except.begin(), ban.except.end(),
                      [&](std::string_view prefix) { return starts(source.path, prefix); }))
        continue;
      for (std::size_t i = 0; i < source.code.size(); ++i) {
        const std::size_t found = source.code[i].find(ban.word);
        if (found == std::string::npos || !word_at(source.code[i], found)) continue;
        offences.push_back(
            at(source, i, std::string(ban.word) + " is banned: use " + std::string(ban.instead)));
      }
    }
  }
  return offences;
}

std::vector<Offence> overlong(const std::vector<Source>& sources) {
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    if (source.path.find("/tables/") != std::string::npos) continue;  // generated
    const std::size_t most = source.is_header() ? 200 : 600;
    if (source.lines.size() > most)
      offences.push_back(at(source, most, "longer than " + std::to_string(most) + " lines"));
    for (std::size_t i = 0; i < source.lines.size(); ++i) {
      std::size_t columns = 0;
      for (const char c : source.lines[i])
        if ((static_cast<unsigned char>(c) & 0xC0U) != 0x80U) ++columns;
      if (columns > 100 && source.lines[i].find("http") == std::string::npos &&
          source.lines[i].find('"') == std::string::npos)
        offences.push_back(at(source, i, "wider than 100 columns"));
    }
  }
  return offences;
}

// A function's body begins with a line that ends in ") {" or ") const {" at the left edge's depth
// and ends with the brace in the same column: the formatter keeps that true.
std::vector<Offence> long_functions(const std::vector<Source>& sources) {
  constexpr std::size_t most = 60;
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    if (source.room() == "tests" || source.path.find("/tables/") != std::string::npos) continue;
    for (std::size_t i = 0; i < source.code.size(); ++i) {
      const std::string& line = source.code[i];
      const bool opens = !line.empty() && line[0] != ' ' && line[0] != '}' && line.ends_with("{") &&
                         !starts(line, "namespace") && !starts(line, "struct") &&
                         !starts(line, "class") && !starts(line, "enum") &&
                         line.find('=') == std::string::npos;
      if (!opens) continue;
      std::size_t end = i + 1;
      while (end < source.code.size() && !starts(source.code[end], "}")) ++end;
      if (end - i > most)
        offences.push_back(at(source, i, "a function of " + std::to_string(end - i) + " lines"));
      i = end;
    }
  }
  return offences;
}

std::vector<Offence> untitled_headers(const std::vector<Source>& sources) {
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    if (!source.is_header() || source.lines.empty()) continue;
    if (!starts(source.lines[0], "// "))
      offences.push_back(at(source, 0, "a header opens with what it is, for whom, what it is not"));
    if (std::find(source.lines.begin(), source.lines.end(), "#pragma once") == source.lines.end())
      offences.push_back(at(source, 0, "no #pragma once"));
  }
  return offences;
}

// design.md, "Crash": an engine killed at a crossing must unwind to its end and nothing on the way
// may stop it or touch the seam.
std::vector<Offence> broken_engine_rules(const std::vector<Source>& sources) {
  std::vector<Offence> offences;
  for (const Source& source : sources) {
    const bool engine = source.room() == "real" || starts(source.path, "sim/seam/");
    if (!engine) continue;
    const bool machine = starts(source.path, "real/network/");
    for (std::size_t i = 0; i < source.code.size(); ++i) {
      const std::string& line = source.code[i];
      if (line.find("catch (...)") != std::string::npos)
        offences.push_back(at(source, i, "catch (...) would let a killed engine live on"));
      if (!machine && line.find("noexcept") != std::string::npos)
        offences.push_back(at(source, i, "noexcept on the way to the seam ends the process"));
      for (const std::string_view told : {"GREENROOM_REHEARSAL", "is_rehearsed", "#ifdef TEST"})
        if (line.find(told) != std::string::npos)
          offences.push_back(at(source, i, "the engine must not know that it is rehearsed"));
    }
  }
  return offences;
}

}  // namespace greenroom::tests::tidy
