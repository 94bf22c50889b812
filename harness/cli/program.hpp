// The program greenroom: its verbs, one function each. Arguments in, exit code out; authors' errors
// are caught in run() and printed in their form.
#pragma once

#include "harness/report/terminal.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace greenroom::harness::cli {

/// Exit codes that every verb shares (design.md section 1).
inline constexpr int usage_exit = 254;
inline constexpr int bug_exit = 255;

/// What the user's own file says of how things look (looks.hpp).
struct Looks {
  std::string colour = "auto";
  std::optional<int> verbose;
  std::optional<std::size_t> jobs;
};

struct Common {
  bool json = false, quiet = false;
  int verbose = 0;
  bool verbose_said = false;  ///< by a flag
  std::string colour;         ///< empty: no flag says it
  std::string out_dir;
  std::string directory;   ///< -C: where everything else is named from
  std::string config;      ///< --config: the user's file
  bool no_config = false;  ///< no such file is read
  Looks looks;
};

/// From the first to the last of them.
using Seeds = std::pair<std::uint64_t, std::uint64_t>;

struct Rehearse {
  Common common;
  std::vector<std::string> what;
  std::vector<Seeds> seeds;  ///< ascending, none twice; empty: what the scenario says
  std::vector<std::string> with, set, tags, not_tags, reports;
  std::string seed_from;  ///< what decided the seeds: the flag or the variable
  std::string journal;    ///< a file, or - for stdout: JSON lines while it runs
  std::string limit;
  std::string base;               ///< a journal of another playing, to compare with
  std::vector<std::string> vary;  ///< word=a,b,c
  std::string shard;              ///< "2/5": the second of five parts of what is named
  std::string jobs;               ///< how many are played at once
  bool failed = false, show = false;
};

struct Report {
  Common common;
  std::string journal;
  std::vector<std::string> reports;
  std::string base;
};

struct Serve {
  Common common;
  std::string what;  ///< a scenario file; empty: the world alone
  std::string world = "bash-dog", port, clock, auth = "none", seed, advance_max;
  std::string listen = "127.0.0.1";
  std::string access_log;  ///< a file, or - for stdout
  std::string state;       ///< the file that keeps the world; empty: none
  std::string ca;          ///< the folder of the authority; empty: the user's own
  std::vector<std::string> with, set;
  bool strict = false, tls = false, jump = false, from_saved = false;
};

struct RunCommand {
  Common common;
  std::string what;  ///< a scenario file; empty: the world alone
  std::string world = "bash-dog", port, clock, seed, limit;
  std::string seed_from;  ///< what decided the seed: the flag or the variable
  std::vector<std::string> with, set, reports;
  std::vector<std::string> command;  ///< what stands behind `--`
  std::optional<int> exit;           ///< that the scenario expects of its own `run` step
  bool no_shim = false;
};

int rehearse(const Rehearse& wanted);
int run_command(RunCommand wanted);
int serve(const Serve& wanted);
/// One row a value of a word, each played with the same seed.
int vary(const Rehearse& wanted);
int report(const Report& wanted);
int list(const Common& common, const std::vector<std::string>& what);
int explain(const Common& common, const std::string& id);
/// "scenarios|worlds|...": what list takes.
std::string list_topics();
/// Every id that explain knows and a shell can complete.
std::vector<std::string> explainable_ids();

/// Microseconds of the machine's own clock: for "in 3.1 ms", nothing else.
std::int64_t wall_us();
/// Set by the first INT or TERM; the second ends the process at once.
bool interrupted();
/// Set by USR1, which asks where a long playing stands; asking clears it.
bool asked_where();
void watch_signals();

int run(int argc, char** argv);

}  // namespace greenroom::harness::cli
