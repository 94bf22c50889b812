// A program's verbs and flags, read out of the object that parses them: what help, man page and
// shell completions are made of, so that no flag is written twice. For greenroom and
// greenroom-deploy; it knows neither and parses nothing.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
}

namespace greenroom::real::program {

/// Of flags that are only on or off; help and man page say it once.
inline constexpr const char* turned_off =
    "a flag that takes nothing is turned off again by its --no- form: --no-quiet";
/// The group (in CLI11's sense) of flags that every verb has: told once.
inline constexpr const char* shared_flags = "flags of all verbs";

/// A flag's description for the parser: what it means, then how it is written.
std::string with_example(std::string_view about, std::string_view example);

/// What stands after a flag or a verb. Written by convention in CLI11's type name: `FILE` and `DIR`
/// are completed as such, `VERB` is one of the program's, `lower|case|words` are the only words it
/// takes, the rest is a placeholder.
struct Takes {
  std::string text;  ///< "N|A..B"; empty: nothing
  std::vector<std::string> choices;
  bool files = false, directories = false;
};

struct Flag {
  std::string brief, name;  ///< "-q", "--quiet"; one of them may be empty
  Takes takes;
  std::string about;
  std::string example;  ///< "--seed 1..20"; empty: it takes nothing
  std::string off;      ///< "--no-quiet": what turns it off again; empty: nothing does
  bool repeats = false;
  bool shared = false;  ///< of the group shared_flags
};

struct VerbPage {
  std::string name, about;
  Takes takes;
  std::string takes_about;
  std::vector<Flag> flags;
  std::vector<std::string> examples;  ///< whole command lines
};

/// A part of help and man page besides: rows (a word and what it means), or one text, which the man
/// page alone has.
struct Meaning {
  std::string name, about;
};
struct Section {
  std::string title, text;
  std::vector<Meaning> rows;
  std::string verb = {};  ///< that it is about; empty: the whole program
};

struct Pages {
  std::string name, version, about;
  std::vector<Flag> flags;  ///< before any verb
  std::vector<VerbPage> verbs;
  std::vector<Section> sections;
};

/// Hidden verbs and flags (of the empty group) are left out.
Pages pages_of(const CLI::App& app, std::string name, std::string version);
/// The flags of shared_flags, each once.
std::vector<Flag> shared_of(const Pages& pages);
/// "-q, --quiet", "--seed N|A..B".
std::string written(const Flag& flag);

/// The first word of a command line that is no verb or no flag; an empty word: all are known.
struct Stranger {
  bool flag = false;
  std::string word, nearest;  ///< an empty nearest: nothing is near
};
Stranger stranger_in(const Pages& pages, int argc, const char* const* argv);
/// What the parser says of wrong words, in plain ones: a flag given twice.
std::string in_plain_words(std::string_view message);

/// roff, for man(1).
std::string man_page(const Pages& pages);
/// Text as roff reads it, for pages of others: no letter of it is a command.
std::string roff(std::string_view text);

inline constexpr std::string_view shells = "bash|zsh|fish";
/// What to source; empty: no such shell.
std::string completion(const Pages& pages, std::string_view shell);

}  // namespace greenroom::real::program
