// The seam's parts as one process on the stage sees them. Each asks first whether its process still
// lives; crossings are counted here. Private to sim/.
#pragma once

#include "sim/seam/seam.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::sim {

class Process;

class ProcessClock final : public seam::Clock {
 public:
  explicit ProcessClock(Process& process) : process_(process) {}
  seam::Steady steady() override;
  seam::Utc utc() override;
  void sleep_until(seam::Steady when) override;

 private:
  Process& process_;
};

/// The stage's virtual network, without crossings.
class ProcessFlights final : public seam::Transport {
 public:
  explicit ProcessFlights(Process& process) : process_(process) {}
  seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request,
                                        seam::Steady deadline) override;

 private:
  Process& process_;
};

/// What the engine gets: crossings around that network, or around the one that stands in for it.
class ProcessTransport final : public seam::Transport {
 public:
  explicit ProcessTransport(Process& process) : process_(process) {}
  seam::Result<seam::HttpResponse> send(const seam::HttpRequest& request,
                                        seam::Steady deadline) override;

 private:
  Process& process_;
};

class ProcessStorage final : public seam::Storage {
 public:
  explicit ProcessStorage(Process& process) : process_(process) {}
  seam::Result<std::string> read(std::string_view name) override;
  seam::Result<void> append(std::string_view name, std::string_view line) override;
  seam::Result<void> replace(std::string_view name, std::string_view bytes) override;
  seam::Result<void> create(std::string_view name, std::string_view bytes) override;
  seam::Result<void> remove(std::string_view name) override;

 private:
  seam::Result<void> whole(const std::function<seam::Result<void>(seam::Storage&)>& change);
  Process& process_;
};

class ProcessEnvironment final : public seam::Environment {
 public:
  explicit ProcessEnvironment(Process& process) : process_(process) {}
  std::optional<std::string> get(std::string_view name) override;

 private:
  Process& process_;
};

class ProcessEntropy final : public seam::Entropy {
 public:
  explicit ProcessEntropy(Process& process) : process_(process) {}
  std::uint64_t next() override;

 private:
  Process& process_;
};

class ProcessJournal final : public seam::JournalSink {
 public:
  using JournalSink::write;
  explicit ProcessJournal(Process& process) : process_(process) {}
  void write(const seam::JournalRecord& record) override;

 private:
  Process& process_;
};

}  // namespace greenroom::sim
