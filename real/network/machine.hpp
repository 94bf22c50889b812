// The machine's own forms of the seam: clock, files, variables, entropy. Linked by greenroom-deploy
// and by tests; a rehearsal never sees them.
#pragma once

#include "sim/seam/seam.hpp"

#include <atomic>
#include <filesystem>
#include <functional>
#include <string>

namespace greenroom::real {

/// Thrown through an engine when a person interrupts it while it sleeps or waits for an answer.
/// Derives from nothing, so that it reaches main(): AWS goes on with what was begun, and the person
/// is told how to resume and how to stop.
struct Interrupted {};

class MachineClock : public seam::Clock {
 public:
  /// `interrupted`: set by a signal handler; a sleep then ends by Interrupted. `between` is called
  /// several times a second while it sleeps.
  explicit MachineClock(const std::atomic<bool>* interrupted = nullptr,
                        std::function<void()> between = {});
  seam::Steady steady() override;
  seam::Utc utc() override;
  void sleep_until(seam::Steady when) override;

 private:
  const std::atomic<bool>* interrupted_;
  std::function<void()> between_;
};

/// Files under a folder. append() is on the disk when it returns; replace() renames a whole new
/// file into place; create() fails if the file exists.
class FileStorage : public seam::Storage {
 public:
  explicit FileStorage(std::filesystem::path root);
  seam::Result<std::string> read(std::string_view name) override;
  seam::Result<void> append(std::string_view name, std::string_view line) override;
  seam::Result<void> replace(std::string_view name, std::string_view bytes) override;
  seam::Result<void> create(std::string_view name, std::string_view bytes) override;
  seam::Result<void> remove(std::string_view name) override;

 private:
  std::filesystem::path path_of(std::string_view name) const;
  std::filesystem::path root_;
};

class ProcessEnvironment : public seam::Environment {
 public:
  std::optional<std::string> get(std::string_view name) override;
};

class MachineEntropy : public seam::Entropy {
 public:
  std::uint64_t next() override;
};

}  // namespace greenroom::real
