// Desk: a folder of its own, an environment of its own, and the program greenroom run from there,
// with its outputs apart or on a terminal. Files are those of the source tree.
#pragma once

#include <csignal>
#include <map>
#include <string>
#include <vector>

namespace greenroom::tests {

struct Seen {
  int exit = -1;         ///< -1: it did not end by itself
  std::string out, err;  ///< on a terminal all is in out
};

class Desk {
 public:
  Desk();
  ~Desk();
  Desk(const Desk&) = delete;
  Desk& operator=(const Desk&) = delete;

  const std::string& folder() const { return folder_; }
  void set(const std::string& name, const std::string& value) { variables_[name] = value; }
  std::string read(const std::string& file) const;  ///< below the folder
  /// `input`: what the program finds on stdin.
  Seen run(const std::vector<std::string>& words, const std::string& input = "") const;
  void write(const std::string& file, const std::string& text) const;  ///< below the folder
  /// `signal_at`: the signal (an INT) is sent once this is seen.
  Seen on_terminal(const std::vector<std::string>& words, unsigned short columns,
                   const std::string& signal_at = "", int signal = SIGINT) const;

 private:
  [[noreturn]] void become(const std::vector<std::string>& words) const;
  std::string folder_;
  std::map<std::string, std::string> variables_;
};

}  // namespace greenroom::tests
