#include "harness/guard/stillness.hpp"

#include <array>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <sys/prctl.h>
#include <unistd.h>
#include <vector>

namespace greenroom::harness::guard {
namespace {

std::string text_of(const std::string& file) {
  const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
  if (fd < 0) return {};
  std::array<char, 4096> block;
  std::string text;
  for (ssize_t got = 1; got > 0;) {
    got = ::read(fd, block.data(), block.size());
    if (got > 0) text.append(block.data(), static_cast<std::size_t>(got));
  }
  ::close(fd);
  return text;
}

std::vector<std::string> threads_of(const std::string& process) {
  std::vector<std::string> threads;
  DIR* folder = ::opendir((process + "/task").c_str());
  if (folder == nullptr) return threads;
  while (const dirent* entry = ::readdir(folder))
    if (entry->d_name[0] != '.') threads.push_back(process + "/task/" + entry->d_name);
  ::closedir(folder);
  return threads;
}

/// How often each thread was given a processor; nothing: one of them has one, or waits for one.
using Turns = std::map<std::string, std::string>;

/// The letter after the name, which may have any letters itself.
// https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html
bool works(const std::string& thread) {
  const std::string stat = text_of(thread + "/stat");
  const std::size_t name_ends = stat.rfind(')');
  if (name_ends == std::string::npos || name_ends + 2 >= stat.size()) return false;  // it is gone
  const char state = stat[name_ends + 2];
  return state == 'R' || state == 'D' || state == 'W' || state == 'P';
}

bool look(const std::string& process, const std::string& but, Turns& turns) {
  for (const std::string& thread : threads_of(process)) {
    if (thread != but) {
      if (works(thread)) return false;
      turns[thread] = text_of(thread + "/schedstat");
    }
    const std::string children = text_of(thread + "/children");
    std::string_view rest = children;
    while (!rest.empty()) {
      const std::string_view child = rest.substr(0, rest.find(' '));
      rest.remove_prefix(child.size() < rest.size() ? child.size() + 1 : rest.size());
      if (!child.empty() && !look("/proc/" + std::string(child), but, turns)) return false;
    }
  }
  return true;
}

std::optional<Turns> turns_of_all() {
  const std::string own = "/proc/" + std::to_string(::getpid());
  Turns turns;
  if (!look(own, own + "/task/" + std::to_string(::gettid()), turns)) return std::nullopt;
  return turns;
}

}  // namespace

Stillness::Stillness() { ::prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0); }

bool Stillness::is_still() const {
  const auto first = turns_of_all();
  return first && first == turns_of_all();
}

}  // namespace greenroom::harness::guard
