#include "sim/chance.hpp"

#include "sim/seam/check.hpp"

namespace greenroom::sim {
namespace {

// SplitMix64's finaliser (public domain, https://prng.di.unimi.it/splitmix64.c): a bijection on 64
// bits.
std::uint64_t mixed(std::uint64_t x) {
  x += 0x9E3779B97F4A7C15ULL;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
  return x ^ (x >> 31);
}

// FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/) with the length mixed in, so that ("ab","c")
// and ("a","bc") differ.
std::uint64_t folded(std::uint64_t state, std::string_view text) {
  std::uint64_t hash = 0xCBF29CE484222325ULL;
  for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
  return mixed(state ^ mixed(hash + text.size()));
}

constexpr std::array<std::int64_t, 9> points = {0,       10'000,  100'000, 250'000,  500'000,
                                                750'000, 900'000, 990'000, 1'000'000};

}  // namespace

std::uint64_t keyed(std::uint64_t seed, std::string_view kind, std::string_view parent,
                    std::uint64_t ordinal) {
  return mixed(folded(folded(mixed(seed), kind), parent) ^ mixed(ordinal));
}

std::int64_t between(std::uint64_t draw, std::int64_t low, std::int64_t high) {
  GR_ASSERT(low <= high, "an empty range was drawn from");
  const std::uint64_t span = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
  if (span == UINT64_MAX) return static_cast<std::int64_t>(draw);
  return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + draw % (span + 1));
}

bool happens(std::uint64_t draw, std::uint32_t share_per_million) {
  return draw % 1'000'000 < share_per_million;
}

Quantiles Quantiles::uniform(seam::Length low, seam::Length high) {
  Quantiles quantiles{};
  for (std::size_t i = 0; i < points.size(); ++i)
    quantiles.at[i] = low + seam::Length((high - low).count() * points[i] / 1'000'000);
  return quantiles;
}

seam::Length length_at(const Quantiles& quantiles, std::uint64_t draw) {
  const std::int64_t at = static_cast<std::int64_t>(draw % 1'000'001);
  std::size_t i = 1;
  while (i + 1 < points.size() && at > points[i]) ++i;
  const std::int64_t low = quantiles.at[i - 1].count();
  const std::int64_t high = quantiles.at[i].count();
  return seam::Length(low + (high - low) * (at - points[i - 1]) / (points[i] - points[i - 1]));
}

std::string drawn_text(std::uint64_t draw, std::string_view alphabet, std::size_t length) {
  GR_ASSERT(!alphabet.empty(), "an id needs an alphabet");
  std::string text;
  text.reserve(length);
  std::uint64_t state = draw;
  for (std::size_t i = 0; i < length; ++i) {
    if (i % 8 == 0) state = mixed(draw + i);
    text.push_back(alphabet[state % alphabet.size()]);
    state /= alphabet.size();
  }
  return text;
}

std::string drawn_hex(std::uint64_t draw, std::size_t length) {
  // As drawn_text, with the division by sixteen as a shift.
  std::string text(length, '0');
  std::uint64_t state = draw;
  for (std::size_t i = 0; i < length; ++i, state >>= 4U) {
    if (i % 8 == 0) state = mixed(draw + i);
    text[i] = "0123456789abcdef"[state & 15U];
  }
  return text;
}

std::string drawn_uuid(std::uint64_t draw) {
  std::string text = drawn_hex(draw, 36);
  for (const std::size_t at : {8U, 13U, 18U, 23U}) text[at] = '-';
  text[14] = '4';
  text[19] = "89ab"[draw % 4];
  return text;
}

}  // namespace greenroom::sim
