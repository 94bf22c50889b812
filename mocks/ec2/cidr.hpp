// Blocks of addresses: "10.20.0.0/16" read, compared and written in their canonical form.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace greenroom::mocks::ec2 {

struct Cidr {
  std::uint32_t base = 0;  ///< with the host's bits cleared
  int bits = 0;

  static std::optional<Cidr> read(std::string_view text);
  std::string text() const;
  std::uint64_t size() const { return std::uint64_t{1} << (32 - bits); }
  bool contains(std::uint32_t address) const { return address - base < size(); }
  bool contains(const Cidr& other) const { return other.bits >= bits && contains(other.base); }
  bool overlaps(const Cidr& other) const { return contains(other) || other.contains(*this); }
  bool operator==(const Cidr&) const = default;
};

std::optional<std::uint32_t> read_address(std::string_view text);
std::string address_text(std::uint32_t address);
/// An IPv6 block in its canonical form; nullopt: it is none.
std::optional<std::string> canonical_ipv6(std::string_view text);

}  // namespace greenroom::mocks::ec2
