#include "sim/process_seam.hpp"

#include "sim/process.hpp"

#include <utility>

namespace greenroom::sim {
namespace {

seam::Failure dead() {
  return seam::fail(seam::ErrorKind::io, "EngineKilled", "the process is dead");
}

}  // namespace

seam::Steady ProcessClock::steady() {
  process_.alive();
  return process_.now();
}

seam::Utc ProcessClock::utc() {
  process_.alive();
  return process_.utc();
}

void ProcessClock::sleep_until(seam::Steady when) { process_.sleep_until(when); }

seam::Result<seam::HttpResponse> ProcessFlights::send(const seam::HttpRequest& request,
                                                      seam::Steady deadline) {
  if (!process_.alive()) return dead();
  return process_.call(request, deadline);
}

seam::Result<seam::HttpResponse> ProcessTransport::send(const seam::HttpRequest& request,
                                                        seam::Steady deadline) {
  if (!process_.alive() || !process_.cross()) return dead();
  seam::Transport* const other = process_.parts().transport;
  seam::Result<seam::HttpResponse> result =
      other == nullptr ? process_.call(request, deadline) : other->send(request, deadline);
  if (!process_.cross()) return dead();
  return result;
}

seam::Result<std::string> ProcessStorage::read(std::string_view name) {
  if (!process_.alive()) return dead();
  seam::Result<std::string> result;
  process_.on_stage([&] { result = process_.parts().storage.read(name); });
  return result;
}

seam::Result<void> ProcessStorage::append(std::string_view name, std::string_view line) {
  if (!process_.alive() || !process_.cross()) return dead();
  seam::Storage& storage = process_.parts().storage;
  if (process_.dies_at_next_crossing() && !line.empty()) {
    const std::string_view torn = line.substr(0, process_.torn_length(line.size()));
    process_.on_stage([&] {
      if (!torn.empty()) static_cast<void>(storage.append(name, torn));
    });
  }
  if (!process_.cross()) return dead();
  seam::Result<void> result;
  process_.on_stage([&] { result = storage.append(name, line); });
  if (!process_.cross()) return dead();
  return result;
}

seam::Result<void> ProcessStorage::whole(
    const std::function<seam::Result<void>(seam::Storage&)>& change) {
  if (!process_.alive() || !process_.cross()) return dead();
  seam::Result<void> result;
  process_.on_stage([&] { result = change(process_.parts().storage); });
  if (!process_.cross()) return dead();
  return result;
}

seam::Result<void> ProcessStorage::replace(std::string_view name, std::string_view bytes) {
  return whole([&](seam::Storage& storage) { return storage.replace(name, bytes); });
}

seam::Result<void> ProcessStorage::create(std::string_view name, std::string_view bytes) {
  return whole([&](seam::Storage& storage) { return storage.create(name, bytes); });
}

seam::Result<void> ProcessStorage::remove(std::string_view name) {
  return whole([&](seam::Storage& storage) { return storage.remove(name); });
}

std::optional<std::string> ProcessEnvironment::get(std::string_view name) {
  if (!process_.alive()) return std::nullopt;
  return process_.parts().environment.get(name);
}

std::uint64_t ProcessEntropy::next() { return process_.alive() ? process_.next_entropy() : 0; }

void ProcessJournal::write(const seam::JournalRecord& record) {
  if (!process_.alive()) return;
  process_.on_stage([&] { process_.write(record); });
}

}  // namespace greenroom::sim
