// ClientClocks: the virtual time of those who talk to a served cloud under `--clock virtual`. A
// read that repeats a client's earlier read and would be answered alike stands for that client
// having slept: its own time moves on by one step. The world may go as far as the slowest client
// that was seen lately. Pure: wall time comes in as a value.
#pragma once

#include "sim/seam/time.hpp"

#include <cstddef>
#include <map>
#include <string>

namespace greenroom::harness {

using seam::Length;
using seam::Steady;

class ClientClocks {
 public:
  /// A client that was not seen for so long (wall time) holds nobody back any more.
  static constexpr Length holds_for = std::chrono::seconds(2);
  static constexpr std::size_t most_clients = 1000, most_reads = 500;

  /// A request of this client came. `world` is the virtual time it meets.
  void seen(const std::string& client, Steady wall, Steady world);
  /// What the client's last read of this kind was answered with; nullptr: it never asked so.
  const std::string* remembered(const std::string& client, const std::string& read) const;
  void remember(const std::string& client, const std::string& read, std::string answer);
  void slept(const std::string& client, Length step);
  /// It is no further than this: who is held back gathers no sleep.
  void rein(const std::string& client, Steady at_most);
  /// How far the world may go now.
  Steady allowed(Steady wall, Steady world) const;
  std::size_t holding(Steady wall) const;  ///< clients that hold the clock
  void clear() { clients_.clear(); }

 private:
  struct Client {
    Steady seen{}, time{};
    std::map<std::string, std::string> reads;
  };
  static bool is_lively(const Client& client, Steady wall);
  void forget_oldest();

  std::map<std::string, Client> clients_;
};

}  // namespace greenroom::harness
