#include "harness/guard/command.hpp"

#include "harness/guard/clock_page.hpp"
#include "harness/loopback/wall.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <elf.h>
#include <fcntl.h>
#include <string_view>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

namespace greenroom::harness::guard {
namespace {

using Variables = std::map<std::string, std::string>;

/// Of AWS's variables those that say how a client speaks, not to whom and as whom.
// AWS: https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
constexpr std::array<std::string_view, 8> harmless = {
    "AWS_PAGER",           "AWS_DEFAULT_OUTPUT", "AWS_MAX_ATTEMPTS",      "AWS_RETRY_MODE",
    "AWS_CLI_AUTO_PROMPT", "AWS_DATA_PATH",      "AWS_CLI_FILE_ENCODING", "AWS_DEFAULTS_MODE"};

bool is_dangerous(std::string_view name) {
  if (name.starts_with("AWS_"))
    return std::find(harmless.begin(), harmless.end(), name) == harmless.end();
  if (name.starts_with("CLOUDFLARE_") || name.starts_with("CF_") || name == "LD_PRELOAD" ||
      name == "BOTO_CONFIG")
    return true;
  std::string upper;
  for (const char c : name) upper += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
  return upper.ends_with("_PROXY");
}

void add_proxies(Variables& all, const std::string& trap) {
  for (const char* name : {"HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"}) {
    std::string lower = name;
    for (char& c : lower) c = c == '_' ? c : static_cast<char>(c - 'A' + 'a');
    all[name] = all[lower] = trap;
  }
  all["NO_PROXY"] = all["no_proxy"] = "127.0.0.1,localhost,::1";
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
  std::vector<char*> all;
  for (std::string& text : texts) all.push_back(text.data());
  all.push_back(nullptr);
  return all;
}

/// In the child: becomes the command, or writes the error number and ends.
[[noreturn]] void become(char* const* words, char** environment, const std::string& file,
                         int failure, bool quiet_stdout) {
  for (const int number : {SIGINT, SIGTERM, SIGHUP, SIGPIPE, SIGUSR1}) ::signal(number, SIG_DFL);
  if (quiet_stdout) ::dup2(STDERR_FILENO, STDOUT_FILENO);
  ::execve(file.c_str(), words, environment);
  if (errno == ENOEXEC) {  // a script without its first line: as shells do
    std::vector<char*> shell = {const_cast<char*>("/bin/sh"), const_cast<char*>(file.c_str())};
    for (char* const* word = words + 1; *word != nullptr; ++word) shell.push_back(*word);
    shell.push_back(nullptr);
    ::execve("/bin/sh", shell.data(), environment);
  }
  const int why = errno;
  const ssize_t told = ::write(failure, &why, sizeof why);
  static_cast<void>(told);
  ::_exit(127);
}

CommandEnd ended(int status) {
  CommandEnd end;
  if (WIFSIGNALED(status))
    end.signal = WTERMSIG(status);
  else
    end.exit = WEXITSTATUS(status);
  return end;
}

CommandEnd awaited(pid_t child, const std::function<bool()>& stopped) {
  constexpr int looks_until_told = 50;  // a second: a terminal told it already
  constexpr int looks_until_killed = 300;
  int status = 0, looks = 0;
  wait_while([&] {
    pid_t came = 0;
    // Beside the command what its programs left behind may end here, too.
    while ((came = ::waitpid(-1, &status, WNOHANG)) > 0)
      if (came == child) return false;
    if (stopped()) ++looks;
    if (looks == looks_until_told) ::kill(child, SIGTERM);
    if (looks == looks_until_killed) ::kill(child, SIGKILL);
    return came >= 0 || errno == EINTR;
  });
  return ended(status);
}

}  // namespace

Variables guarded_environment(const char* const* inherited, const GuardPlaces& places,
                              const Variables& keys) {
  Variables all;
  for (; *inherited != nullptr; ++inherited) {
    const std::string_view line = *inherited;
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || is_dangerous(line.substr(0, equals))) continue;
    all[std::string(line.substr(0, equals))] = line.substr(equals + 1);
  }
  for (const auto& [name, value] : keys) all[name] = value;
  all["AWS_ENDPOINT_URL"] = places.url;
  all["AWS_DEFAULT_REGION"] = all["AWS_REGION"];
  all["AWS_EC2_METADATA_DISABLED"] = "true";
  all["AWS_CONFIG_FILE"] = all["AWS_SHARED_CREDENTIALS_FILE"] = places.nothing;
  all["CLOUDFLARE_BASE_URL"] = places.url + "/client/v4";
  add_proxies(all, places.trap);
  all.erase(folder_variable);
  if (!places.folder.empty()) all[folder_variable] = places.folder;
  if (!places.library.empty()) all["LD_PRELOAD"] = places.library;
  return all;
}

std::string program_file(const std::string& word, const std::string& path) {
  if (word.find('/') != std::string::npos) return word;
  std::string_view rest = path;
  std::string refused;
  for (bool more = true; more;) {
    const std::size_t colon = rest.find(':');
    const std::string_view folder = rest.substr(0, colon);
    more = colon != std::string_view::npos;
    if (more) rest.remove_prefix(colon + 1);
    const std::string file = (folder.empty() ? "." : std::string(folder)) + "/" + word;
    struct stat facts {};
    if (::stat(file.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) continue;
    if (::access(file.c_str(), X_OK) == 0) return file;
    if (refused.empty()) refused = file;
  }
  return refused;
}

bool stands_alone(const std::string& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return false;
  Elf64_Ehdr head{};
  bool alone = ::pread(fd, &head, sizeof head, 0) == ssize_t{sizeof head} &&
               std::memcmp(head.e_ident, ELFMAG, SELFMAG) == 0 &&
               head.e_ident[EI_CLASS] == ELFCLASS64 && head.e_phentsize == sizeof(Elf64_Phdr);
  for (int i = 0; alone && i < head.e_phnum; ++i) {
    Elf64_Phdr part{};
    const auto at = static_cast<off_t>(head.e_phoff + static_cast<std::uint64_t>(i) * sizeof part);
    alone = ::pread(fd, &part, sizeof part, at) == ssize_t{sizeof part} && part.p_type != PT_INTERP;
  }
  ::close(fd);
  return alone;
}

CommandEnd run_command(const std::vector<std::string>& words, const Variables& environment,
                       bool quiet_stdout, const std::function<bool()>& stopped) {
  const auto path = environment.find("PATH");
  const std::string file =
      program_file(words.front(), path == environment.end() ? "/usr/bin:/bin" : path->second);
  CommandEnd end;
  end.not_started = ENOENT;
  if (file.empty()) return end;
  std::vector<std::string> arguments = words, variables;
  for (const auto& [name, value] : environment) variables.push_back(name + "=" + value);
  const std::vector<char*> argv = pointers(arguments);
  std::vector<char*> envp = pointers(variables);
  std::array<int, 2> failure{};
  if (::pipe2(failure.data(), O_CLOEXEC) != 0) return end.not_started = errno, end;
  const pid_t child = ::fork();
  if (child == 0) become(argv.data(), envp.data(), file, failure[1], quiet_stdout);
  end.not_started = child < 0 ? errno : 0;
  ::close(failure[1]);
  int why = 0;
  const bool failed = child > 0 && ::read(failure[0], &why, sizeof why) == ssize_t{sizeof why};
  ::close(failure[0]);
  if (child < 0) return end;
  if (!failed) return awaited(child, stopped);
  ::waitpid(child, nullptr, 0);
  end.not_started = why;
  return end;
}

}  // namespace greenroom::harness::guard
