#include "harness/serve/client_clocks.hpp"

#include <algorithm>
#include <utility>

namespace greenroom::harness {

bool ClientClocks::is_lively(const Client& client, Steady wall) {
  return client.seen + holds_for > wall;
}

void ClientClocks::seen(const std::string& client, Steady wall, Steady world) {
  if (!clients_.contains(client) && clients_.size() >= most_clients) forget_oldest();
  Client& one = clients_[client];
  one.seen = wall;
  one.time = std::max(one.time, world);
}

void ClientClocks::forget_oldest() {
  const auto oldest = std::min_element(
      clients_.begin(), clients_.end(),
      [](const auto& left, const auto& right) { return left.second.seen < right.second.seen; });
  clients_.erase(oldest);
}

const std::string* ClientClocks::remembered(const std::string& client,
                                            const std::string& read) const {
  const auto found = clients_.find(client);
  if (found == clients_.end()) return nullptr;
  const auto answer = found->second.reads.find(read);
  return answer == found->second.reads.end() ? nullptr : &answer->second;
}

void ClientClocks::remember(const std::string& client, const std::string& read,
                            std::string answer) {
  auto& reads = clients_[client].reads;
  // Who asks so many different things waits for none of them.
  if (!reads.contains(read) && reads.size() >= most_reads) reads.clear();
  reads[read] = std::move(answer);
}

void ClientClocks::slept(const std::string& client, Length step) { clients_[client].time += step; }

void ClientClocks::rein(const std::string& client, Steady at_most) {
  Steady& time = clients_[client].time;
  time = std::min(time, at_most);
}

Steady ClientClocks::allowed(Steady wall, Steady world) const {
  Steady slowest = Steady::max();
  for (const auto& [name, client] : clients_)
    if (is_lively(client, wall)) slowest = std::min(slowest, client.time);
  return slowest == Steady::max() ? world : std::max(slowest, world);
}

std::size_t ClientClocks::holding(Steady wall) const {
  return static_cast<std::size_t>(
      std::count_if(clients_.begin(), clients_.end(),
                    [&](const auto& one) { return is_lively(one.second, wall); }));
}

}  // namespace greenroom::harness
