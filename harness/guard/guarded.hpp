// Guarded: the served cloud around one foreign command: its listeners, the trap for what it should
// not reach, its clock, and the words that come of it. Made before any thread is started.
#pragma once

#include "harness/guard/command.hpp"
#include "harness/loopback/listener.hpp"
#include "harness/report/result.hpp"
#include "harness/serve/served_cloud.hpp"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace greenroom::harness::guard {

class Sleepers;

struct GuardSettings {
  std::uint16_t port = 0;
  std::string folder;   ///< an empty one of its own, for as long as the command runs
  std::string library;  ///< what makes programs live by the virtual clock; empty: nothing does
  Length limit = std::chrono::hours(24);  ///< of virtual time, for the command
};

class Guarded {
 public:
  /// Throws BadInput where no such world can exist, std::exception where a port cannot be had.
  Guarded(Case play, ServeSettings serve, GuardSettings settings, const JudgeOptions& judge);
  ~Guarded();
  Guarded(const Guarded&) = delete;
  Guarded& operator=(const Guarded&) = delete;

  const std::string& url() const { return url_; }
  ServedCloud& cloud() { return *cloud_; }
  /// Runs the command to its end, and the world to its own.
  CommandEnd play(const std::vector<std::string>& words, const char* const* inherited,
                  bool quiet_stdout, const std::function<bool()>& interrupted);
  /// What came of it: `exit` is expected of the command where no scenario says what is.
  CaseResult judged(std::optional<int> exit);

 private:
  Reply answer(const seam::HttpRequest& request, ServedCloud::Waits waits);
  std::optional<seam::HttpResponse> trapped(const seam::HttpRequest& request);
  void add_contact(const std::string& place, const std::string& program);
  void sleep_to(std::int64_t until_us);
  void show();
  void step_on(std::string_view what, const std::string& program);
  GuardPlaces places() const;
  void note_end(const CommandEnd& end, Steady started);

  const GuardSettings settings_;
  std::mutex mutex_;
  std::unique_ptr<Jury> jury_;
  std::unique_ptr<ServedCloud> cloud_;
  std::unique_ptr<Sleepers> sleepers_;
  std::unique_ptr<Listener> reading_, sleeping_, trap_;
  std::string url_;
  std::vector<std::string> contacts_;
  bool overran_ = false, answers_ = false;
  int exit_ = 0;
};

}  // namespace greenroom::harness::guard
