// Sources: the project's own files as text, for the rules of the house. Comments and strings can be
// blanked, so that a rule about code does not trip over prose.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace greenroom::tests::tidy {

struct Source {
  std::string path;                ///< from the root, with '/'
  std::vector<std::string> lines;  ///< as they stand
  std::vector<std::string> code;   ///< comments and the insides of strings blanked
  bool is_header() const { return path.ends_with(".hpp"); }
  /// The first folder: sim, mocks, real, harness, tests, bench.
  std::string room() const { return path.substr(0, path.find('/')); }
};

Source source_from_text(std::string path, std::string_view text);
/// Every .cpp and .hpp under the rooms, ordered by path.
std::vector<Source> all_sources(const std::filesystem::path& root);

struct Offence {
  std::string place;  ///< path:line
  std::string what;
};
std::string listed(const std::vector<Offence>& offences);

// The rules. Each takes the sources and names what breaks it.
std::vector<Offence> crossed_walls(const std::vector<Source>& sources);
std::vector<Offence> banned_words(const std::vector<Source>& sources);
std::vector<Offence> overlong(const std::vector<Source>& sources);
std::vector<Offence> long_functions(const std::vector<Source>& sources);
std::vector<Offence> untitled_headers(const std::vector<Source>& sources);
std::vector<Offence> broken_engine_rules(const std::vector<Source>& sources);
std::vector<Offence> borrowed_names(const std::vector<Source>& sources);

}  // namespace greenroom::tests::tidy
