#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

namespace greenroom::tests {
namespace {

/// Reads until every end is closed, so that a full pipe never keeps the program waiting.
void drain(
    std::vector<std::pair<int, std::string*>> ends, const std::function<void()>& look = [] {}) {
  while (!ends.empty()) {
    std::vector<pollfd> wanted;
    for (const auto& [end, text] : ends) wanted.push_back({end, POLLIN, 0});
    if (::poll(wanted.data(), wanted.size(), -1) < 0) break;
    for (std::size_t i = wanted.size(); i-- > 0;) {
      if (wanted[i].revents == 0) continue;
      char block[4096];
      const ssize_t got = ::read(ends[i].first, block, sizeof block);
      if (got > 0) {
        ends[i].second->append(block, static_cast<std::size_t>(got));
        look();
        continue;
      }
      ::close(ends[i].first);
      ends.erase(ends.begin() + static_cast<std::ptrdiff_t>(i));
    }
  }
}

int exit_of(pid_t child) {
  int status = 0;
  ::waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

Desk::Desk() {
  std::string name = (std::filesystem::temp_directory_path() / "greenroom-desk-XXXXXX").string();
  folder_ = ::mkdtemp(name.data());
  variables_ = {{"LANG", "C.UTF-8"},
                {"TERM", "xterm-256color"},
                {"HOME", folder_},
                {"GREENROOM_OUT", folder_ + "/out"}};
}

Desk::~Desk() {
  std::error_code ignored;
  std::filesystem::remove_all(folder_, ignored);
}

std::string Desk::read(const std::string& file) const {
  std::ifstream stream(folder_ + "/" + file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void Desk::become(const std::vector<std::string>& words) const {
  if (::chdir(GREENROOM_SOURCE_DIR) != 0) _exit(126);
  ::clearenv();
  for (const auto& [name, value] : variables_) ::setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> arguments{const_cast<char*>("greenroom")};
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  ::execv(GREENROOM_BINARY_DIR "/greenroom", arguments.data());
  _exit(127);
}

void Desk::write(const std::string& file, const std::string& text) const {
  const std::filesystem::path path = folder_ + "/" + file;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

Seen Desk::run(const std::vector<std::string>& words, const std::string& input) const {
  write("stdin", input);
  int out[2], err[2];
  REQUIRE(::pipe2(out, O_CLOEXEC) == 0);
  REQUIRE(::pipe2(err, O_CLOEXEC) == 0);
  const pid_t child = ::fork();
  if (child == 0) {
    ::dup2(::open((folder_ + "/stdin").c_str(), O_RDONLY | O_CLOEXEC), STDIN_FILENO);
    ::dup2(out[1], STDOUT_FILENO);
    ::dup2(err[1], STDERR_FILENO);
    become(words);
  }
  ::close(out[1]);
  ::close(err[1]);
  Seen seen;
  drain({{out[0], &seen.out}, {err[0], &seen.err}});
  seen.exit = exit_of(child);
  return seen;
}

Seen Desk::on_terminal(const std::vector<std::string>& words, unsigned short columns,
                       const std::string& signal_at, int signal) const {
  const winsize size{40, columns, 0, 0};
  int end = -1;
  const pid_t child = ::forkpty(&end, nullptr, nullptr, &size);
  if (child == 0) become(words);
  REQUIRE(child > 0);
  Seen seen;
  bool sent = signal_at.empty();
  drain({{end, &seen.out}}, [&] {
    if (sent || seen.out.find(signal_at) == std::string::npos) return;
    sent = true;
    ::kill(child, signal);
  });
  seen.exit = exit_of(child);
  return seen;
}

}  // namespace greenroom::tests
