// Command: the foreign program that a guarded run plays: what stands in its environment, how it is
// started, and how it ended.
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace greenroom::harness::guard {

struct GuardPlaces {
  std::string url;      ///< of the served cloud
  std::string trap;     ///< of the proxy that reaches nothing
  std::string folder;   ///< of page and socket; empty: the command keeps the machine's clock
  std::string library;  ///< what is loaded into its programs; empty: nothing
  std::string nothing;  ///< an empty file
};

/// The caller's variables without any that name an account, an endpoint or a proxy, and with those
/// that lead to the served cloud. `keys`: those of the world's actor.
std::map<std::string, std::string> guarded_environment(
    const char* const* inherited, const GuardPlaces& places,
    const std::map<std::string, std::string>& keys);

struct CommandEnd {
  std::optional<int> exit;
  std::optional<int> signal;  ///< that ended it
  int not_started = 0;        ///< an error number: it never ran
};

/// Runs it to its end. `quiet_stdout`: what it prints goes to stderr, where stdout is ours.
/// `stopped` is asked now and then: once it says so the command is told to end.
CommandEnd run_command(const std::vector<std::string>& words,
                       const std::map<std::string, std::string>& environment, bool quiet_stdout,
                       const std::function<bool()>& stopped);

/// The file that these words start; empty: there is none.
std::string program_file(const std::string& word, const std::string& path);
/// A program that is linked with no library: nothing can be loaded into it.
bool stands_alone(const std::string& file);

}  // namespace greenroom::harness::guard
