#include "sim/journal.hpp"

#include "sim/seam/check.hpp"

#include <openssl/evp.h>

#include <array>
#include <charconv>
#include <cstddef>

namespace greenroom::sim {
namespace {

constexpr std::array<JournalKind, 19> kinds = {{
    {"run", false, "The run begins and ends: scenario, case, seed, version."},
    {"call", false, "A call arrives at the cloud."},
    {"answer", false, "The answer to a call leaves the cloud."},
    {"step", false, "The engine says what it does."},
    {"lease", false, "The engine's lease is taken, renewed, released, refused or expires."},
    {"finding", false, "Somebody found something: a rule or a property, with why and what to try."},
    {"verdict", false, "An engine ends and says how, with the shortest safe way back."},
    {"deployment", true,
     "A CodeDeploy deployment changes: status, lifecycle event, weights, bake."},
    {"event", true, "An ECS service says something, or one of its task sets changes."},
    {"task", true, "A task changes its status or its health."},
    {"target", true, "A target is registered, changes its health, or drains."},
    {"weights", true, "A forward action is written, and when users feel it."},
    {"alarm", true, "An alarm changes its state."},
    {"hook", true, "A lifecycle hook is called, answers, or stays silent."},
    {"edge", true, "The Cloudflare zone changes: record, setting, purge."},
    {"fault", false, "A fault of the scenario begins, acts or ends."},
    {"actor", false, "Somebody steps on the stage, leaves it, dies or acts."},
    {"users", true, "Visits: the first loss of each cause, and the totals."},
    {"bug", false, "A mistake of greenroom's own."},
}};

const JournalKind& kind_named(std::string_view name) {
  std::size_t at = 0;
  while (at < kinds.size() && kinds[at].name != name) ++at;
  GR_ASSERT(at < kinds.size(), "a journal line has a kind that docs/journal.md does not know");
  return kinds[at];
}

void put(std::string& out, std::int64_t number) {
  std::array<char, 20> digits;
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
  out.append(digits.data(), end);
}

/// The length of the well-formed UTF-8 sequence that begins at `at`; 0 when it is none.
std::size_t sequence_length(std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) -> unsigned {
    return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U;
  };
  const auto follows = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
  const unsigned first = byte(0);
  if (first >= 0xC2 && first <= 0xDF) return follows(1) ? 2 : 0;
  if (first >= 0xE0 && first <= 0xEF) {
    const bool overlong = first == 0xE0 && byte(1) < 0xA0;
    const bool surrogate = first == 0xED && byte(1) > 0x9F;
    return follows(1) && follows(2) && !overlong && !surrogate ? 3 : 0;
  }
  if (first >= 0xF0 && first <= 0xF4) {
    const bool overlong = first == 0xF0 && byte(1) < 0x90;
    const bool beyond = first == 0xF4 && byte(1) > 0x8F;
    return follows(1) && follows(2) && follows(3) && !overlong && !beyond ? 4 : 0;
  }
  return 0;
}

void put_escaped(std::string& out, unsigned char c) {
  constexpr std::string_view hex = "0123456789abcdef";
  switch (c) {
    case '"':
      out += "\\\"";
      return;
    case '\\':
      out += "\\\\";
      return;
    case '\n':
      out += "\\n";
      return;
    case '\r':
      out += "\\r";
      return;
    case '\t':
      out += "\\t";
      return;
    default:
      break;
  }
  out += "\\u00";
  out += hex[c >> 4];
  out += hex[c & 15];
}

constexpr bool plain(unsigned char c) { return c >= 0x20 && c < 0x80 && c != '"' && c != '\\'; }

/// What is no UTF-8 becomes U+FFFD, byte by byte: a line is always well-formed JSON.
void put_text(std::string& out, std::string_view text) {
  out += '"';
  std::size_t begin = 0;
  std::size_t at = 0;
  while (at < text.size()) {
    const auto c = static_cast<unsigned char>(text[at]);
    if (plain(c)) {
      ++at;
      continue;
    }
    if (const std::size_t length = c < 0x80 ? 0 : sequence_length(text, at); length > 0) {
      at += length;
      continue;
    }
    out.append(text, begin, at - begin);
    if (c < 0x80)
      put_escaped(out, c);
    else
      out += "\\ufffd";
    begin = ++at;
  }
  out.append(text, begin, std::string_view::npos);
  out += '"';
}

void put_field(std::string& out, const Field& field) {
  out += ",\"";
  out += field.name;
  out += "\":";
  if (const auto* text = std::get_if<std::string_view>(&field.value))
    put_text(out, *text);
  else if (const auto* number = std::get_if<std::int64_t>(&field.value))
    put(out, *number);
  else if (const auto* flag = std::get_if<bool>(&field.value))
    out += *flag ? "true" : "false";
  else
    out += std::get<RawJson>(field.value).text;
}

/// SHA-256 over a growing text, fed in blocks, since a block costs less than many lines.
class Digest {
 public:
  Digest() : context_(EVP_MD_CTX_new()) {
    GR_ASSERT(context_ != nullptr && EVP_DigestInit_ex(context_, EVP_sha256(), nullptr) == 1,
              "OpenSSL has no SHA-256");
  }
  ~Digest() { EVP_MD_CTX_free(context_); }
  Digest(const Digest&) = delete;
  Digest& operator=(const Digest&) = delete;

  void add(std::string_view text) {
    GR_ASSERT(EVP_DigestUpdate(context_, text.data(), text.size()) == 1, "SHA-256 failed");
  }

  /// The digest as if `rest` had been added.
  std::string hex(std::string_view rest) const {
    Digest copy;
    GR_ASSERT(EVP_MD_CTX_copy_ex(copy.context_, context_) == 1, "SHA-256 failed");
    copy.add(rest);
    std::array<unsigned char, 32> bytes{};
    GR_ASSERT(EVP_DigestFinal_ex(copy.context_, bytes.data(), nullptr) == 1, "SHA-256 failed");
    std::string text;
    for (const unsigned char byte : bytes) {
      text += "0123456789abcdef"[byte >> 4];
      text += "0123456789abcdef"[byte & 15];
    }
    return text;
  }

 private:
  EVP_MD_CTX* context_;
};

constexpr std::size_t block = 8192;

}  // namespace

std::span<const JournalKind> journal_kinds() { return kinds; }

const Field* Entry::find(std::string_view name) const {
  for (const Field& field : fields)
    if (field.name == name) return &field;
  return nullptr;
}

std::string_view Entry::text(std::string_view name) const {
  const Field* field = find(name);
  const auto* value = field == nullptr ? nullptr : std::get_if<std::string_view>(&field->value);
  return value == nullptr ? std::string_view() : *value;
}

std::int64_t Entry::number(std::string_view name, std::int64_t otherwise) const {
  const Field* field = find(name);
  const auto* value = field == nullptr ? nullptr : std::get_if<std::int64_t>(&field->value);
  return value == nullptr ? otherwise : *value;
}

struct Journal::Digests {
  Digest run;
  Digest world;
  std::size_t hashed = 0;     ///< how much of the kept lines `run` has seen
  std::string world_pending;  ///< what `world` has not seen yet
};

Journal::Journal() : digests_(std::make_unique<Digests>()) {}
Journal::~Journal() = default;

void Journal::write_as(std::string_view actor, int incarnation, std::string_view kind,
                       std::span<const Field> fields) {
  GR_ASSERT(!observing_, "an observer wrote to the journal that it observes");
  const JournalKind& row = kind_named(kind);
  const std::size_t begin = lines_.size();
  lines_ += "{\"t\":";
  put(lines_, now_.time_since_epoch().count());
  const std::size_t seq_begin = lines_.size();
  lines_ += ",\"seq\":";
  put(lines_, static_cast<std::int64_t>(++seq_));
  const std::size_t seq_end = lines_.size();
  lines_ += ",\"kind\":\"";
  lines_ += row.name;
  lines_ += "\",\"actor\":";
  put_text(lines_, actor);
  if (incarnation != 0) {
    lines_ += ",\"incarnation\":";
    put(lines_, incarnation);
  }
  for (const Field& field : fields) put_field(lines_, field);
  lines_ += "}\n";
  if (row.domain) {
    digests_->world_pending.append(lines_, begin, seq_begin - begin);
    digests_->world_pending.append(lines_, seq_end, std::string::npos);
  }
  digest();
  tell(Entry{now_, seq_, row.name, actor, incarnation, fields});
}

void Journal::digest() {
  Digests& digests = *digests_;
  if (digests.world_pending.size() >= block) {
    digests.world.add(digests.world_pending);
    digests.world_pending.clear();
  }
  if (lines_.size() - digests.hashed < block) return;
  digests.run.add(std::string_view(lines_).substr(digests.hashed));
  digests.hashed = lines_.size();
  if (keep_) return;
  lines_.clear();
  digests.hashed = 0;
}

void Journal::tell(const Entry& entry) {
  if (observers_.empty()) return;
  observing_ = true;
  for (const Observer& observer : observers_) observer(entry);
  observing_ = false;
}

std::string Journal::run_digest() const {
  return digests_->run.hex(std::string_view(lines_).substr(digests_->hashed));
}

std::string Journal::world_digest() const { return digests_->world.hex(digests_->world_pending); }

}  // namespace greenroom::sim
