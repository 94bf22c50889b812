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
  LeaseState wanted{holder, 1, clock_.utc() + expires_, false};
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
  const auto found = lease_from(*text);
  if (found) {
    other_ = *found;
    wanted.token = found->token + 1;
    const bool is_free = found->is_released || found->expires <= clock_.utc() ||
                         (resumes && found->holder == holder);
    if (!is_free) return Taken::held_by_another;
  }
  GR_CHECK(write(wanted));
  mine_ = wanted;
  return found && !found->is_released && found->holder != holder ? Taken::taken_over : Taken::taken;
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
