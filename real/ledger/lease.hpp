// Lease: keeps two deployers of one project apart. A file with a holder, an expiry and a fencing
// token that only grows; a released one stays, so that the token is not forgotten.
#pragma once

#include "sim/seam/clock.hpp"
#include "sim/seam/storage.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace greenroom::real {

struct LeaseState {
  std::string holder;
  std::int64_t token = 0;
  seam::Utc expires{};
  bool is_released = false;
};
std::string spelled(const LeaseState& lease);
std::optional<LeaseState> lease_from(std::string_view text);

class Lease {
 public:
  enum class Taken { taken, taken_over, held_by_another };

  Lease(seam::Storage& storage, seam::Clock& clock, std::string file, seam::Length expires)
      : storage_(storage), clock_(clock), file_(std::move(file)), expires_(expires) {}

  /// Takes it for `holder`. Its own former holder (`resumes`) need not wait for the expiry.
  seam::Result<Taken> take(const std::string& holder, bool resumes);
  /// False: it is no longer ours; whoever has it has a higher token.
  seam::Result<bool> renew();
  seam::Result<void> release();
  /// Releases it when that run still holds it (what a dead process left).
  seam::Result<void> release_of(const std::string& holder);
  bool is_held() const { return mine_.has_value(); }
  std::int64_t token() const { return mine_ ? mine_->token : 0; }
  const LeaseState& other() const { return other_; }

 private:
  bool is_free(std::string_view text, const std::string& holder, bool resumes);
  seam::Result<Taken> claim(const std::string& holder, bool resumes);
  seam::Result<Taken> take_claimed(const std::string& holder, bool resumes);
  seam::Result<void> write(const LeaseState& lease);

  seam::Storage& storage_;
  seam::Clock& clock_;
  std::string file_;
  seam::Length expires_;
  std::optional<LeaseState> mine_;
  std::string written_;  ///< the file as this process wrote it last
  LeaseState other_;
};

}  // namespace greenroom::real
