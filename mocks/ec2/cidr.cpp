#include "mocks/ec2/cidr.hpp"

#include <arpa/inet.h>
#include <array>
#include <charconv>

namespace greenroom::mocks::ec2 {
namespace {

/// A whole number without sign or leading zeros, at most `most`.
std::optional<std::uint32_t> number(std::string_view text, std::uint32_t most) {
  std::uint32_t value = 0;
  if (text.empty() || (text.size() > 1 && text.front() == '0')) return std::nullopt;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || value > most) return std::nullopt;
  return value;
}

}  // namespace

std::optional<std::uint32_t> read_address(std::string_view text) {
  std::uint32_t address = 0;
  for (int part = 0; part < 4; ++part) {
    const std::size_t dot = part < 3 ? text.find('.') : text.size();
    if (dot == std::string_view::npos) return std::nullopt;
    const auto value = number(text.substr(0, dot), 255);
    if (!value) return std::nullopt;
    address = address << 8U | *value;
    text.remove_prefix(part < 3 ? dot + 1 : dot);
  }
  return address;
}

std::string address_text(std::uint32_t address) {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8)
    text += std::to_string(address >> static_cast<unsigned>(shift) & 255U) + (shift > 0 ? "." : "");
  return text;
}

std::optional<Cidr> Cidr::read(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto address = read_address(text.substr(0, slash));
  const auto bits = number(text.substr(slash + 1), 32);
  if (!address || !bits) return std::nullopt;
  Cidr cidr{0, static_cast<int>(*bits)};
  cidr.base = *address & ~static_cast<std::uint32_t>(cidr.size() - 1);
  return cidr;
}

std::string Cidr::text() const { return address_text(base) + "/" + std::to_string(bits); }

std::optional<std::string> canonical_ipv6(std::string_view text) {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos) return std::nullopt;
  const auto bits = number(text.substr(slash + 1), 128);
  std::array<unsigned char, 16> bytes{};
  if (!bits || inet_pton(AF_INET6, std::string(text.substr(0, slash)).c_str(), bytes.data()) != 1)
    return std::nullopt;
  for (std::uint32_t bit = *bits; bit < 128; ++bit)
    bytes.at(bit / 8) &= static_cast<unsigned char>(~(0x80U >> bit % 8));
  std::array<char, INET6_ADDRSTRLEN> written{};
  inet_ntop(AF_INET6, bytes.data(), written.data(), written.size());
  return std::string(written.data()) + "/" + std::to_string(*bits);
}

}  // namespace greenroom::mocks::ec2
