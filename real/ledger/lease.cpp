#include "real/ledger/lease.hpp"

#include "real/clients/json.hpp"
#include "real/text/text.hpp"

namespace greenroom::real {

std::string spelled(const LeaseState& lease) {
  JsonWriter out;
  out.open().add("format", 1).add("holder", lease.holder).add("token", lease.token);
  out.add("expires", iso_date(lease.expires)).add("released", lease.is_released).close();
  return out.take() + "\n";
}

std::optional<LeaseState> lease_from(std::string_view text) {
  const auto document = JsonDocument::parse(trimmed(text));
  if (!document) return std::nullopt;
  const JsonView root = document->root();
  const auto expires = date_from_iso(root["expires"].text());
  if (!expires || root["holder"].text().empty()) return std::nullopt;
  return LeaseState{root["holder"].string(), root["token"].integer(), *expires,
                    root["released"].truth()};
}

seam::Result<Lease::Taken> Lease::take(const std::string& holder, bool resumes) {
  const LeaseState wanted{holder, 1, clock_.utc() + expires_, false};
  const auto text = storage_.read(file_);
  if (!text && text.error().kind == seam::ErrorKind::not_found) {
    const auto created = storage_.create(file_, spelled(wanted));
    if (created) {
      mine_ = wanted;
      return Taken::taken;
    }
    if (created.error().kind != seam::ErrorKind::exists) return seam::fail(created.error());
    return take(holder, resumes);  // another was faster: look at its lease
  }
  if (!text) return seam::fail(text.error());
  if (!is_free(*text, holder, resumes)) return Taken::held_by_another;
  return claim(holder, resumes);
}

/// Whether the lease of this text may be taken; keeps what it says as the other's.
bool Lease::is_free(std::string_view text, const std::string& holder, bool resumes) {
  const auto found = lease_from(text);
  other_ = found.value_or(LeaseState());
  return !found || found->is_released || found->expires <= clock_.utc() ||
         (resumes && found->holder == holder);
}

/// Two who saw a free lease would both write it: whoever makes the claim looks again and goes on,
/// the other is too late. A claim whose maker died counts for as long as a lease.
seam::Result<Lease::Taken> Lease::claim(const std::string& holder, bool resumes) {
  const std::string file = file_ + ".claim";
  const std::string text = spelled({holder, 0, clock_.utc() + expires_, false});
  const auto created = storage_.create(file, text);
  if (!created && created.error().kind != seam::ErrorKind::exists)
    return seam::fail(created.error());
  if (!created) {
    const auto there = storage_.read(file);
    if (!there && there.error().kind == seam::ErrorKind::not_found) return take(holder, resumes);
    if (!there) return seam::fail(there.error());
    if (!is_free(*there, holder, resumes)) return Taken::held_by_another;
    GR_CHECK(storage_.replace(file, text));
  }
  auto taken = take_claimed(holder, resumes);
  const auto removed = storage_.remove(file);
  if (taken && !removed) return seam::fail(removed.error());
  return taken;
}

seam::Result<Lease::Taken> Lease::take_claimed(const std::string& holder, bool resumes) {
  const std::string text = GR_TRY(storage_.read(file_));
  if (!is_free(text, holder, resumes)) return Taken::held_by_another;
  const LeaseState wanted{holder, other_.token + 1, clock_.utc() + expires_, false};
  GR_CHECK(write(wanted));
  mine_ = wanted;
  const bool was_held = !other_.holder.empty() && !other_.is_released && other_.holder != holder;
  return was_held ? Taken::taken_over : Taken::taken;
}

seam::Result<bool> Lease::renew() {
  if (!mine_) return true;
  const auto text = storage_.read(file_);
  if (!text) return seam::fail(text.error());
  if (*text != written_) {  // as we left it, it is ours
    const auto found = lease_from(*text);
    if (!found || found->holder != mine_->holder || found->token != mine_->token) {
      if (found) other_ = *found;
      mine_.reset();
      return false;
    }
  }
  mine_->expires = clock_.utc() + expires_;
  GR_CHECK(write(*mine_));
  return true;
}

seam::Result<void> Lease::write(const LeaseState& lease) {
  std::string text = spelled(lease);
  GR_CHECK(storage_.replace(file_, text));
  written_ = std::move(text);
  return {};
}

seam::Result<void> Lease::release() {
  if (!mine_) return {};
  const std::string holder = mine_->holder;
  mine_.reset();
  return release_of(holder);
}

seam::Result<void> Lease::release_of(const std::string& holder) {
  const auto text = storage_.read(file_);
  if (!text && text.error().kind == seam::ErrorKind::not_found) return {};
  if (!text) return seam::fail(text.error());
  auto found = lease_from(*text);
  if (!found || found->holder != holder || found->is_released) return {};
  found->is_released = true;
  return storage_.replace(file_, spelled(*found));
}

}  // namespace greenroom::real
