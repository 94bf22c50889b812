// Validation in time: the records that prove a domain, and the looks that find them.
#include "mocks/acm/parts.hpp"
#include "mocks/acm/timings.hpp"
#include "mocks/cloudflare/cloudflare.hpp"
#include "mocks/owners.hpp"

namespace greenroom::mocks::acm {
namespace {

constexpr std::uint8_t look_due = 1;
constexpr std::string_view small_letters = "abcdefghijklmnopqrstuvwxyz0123456789";

void look_later(Scene& scene, const std::string& arn, seam::Length after) {
  sim::Event event;
  event.owner = acm_owner;
  event.what = look_due;
  event.periodic = true;
  event.subject = arn;
  scene.in(after, std::move(event));
}

std::string_view bare(std::string_view name) {
  return name.starts_with("*.") ? name.substr(2) : name;
}

/// Whether the record stands in the zone of the world that the name lies in. A name in none of
/// them is somebody else's to prove, and counts as proven.
// AWS: https://docs.aws.amazon.com/acm/latest/userguide/troubleshooting-DNS-validation.html
// A proxied record answers with addresses of the edge, and proves nothing.
bool is_proven(const Cloud& cloud, std::string_view name) {
  const ValidationRecord wanted = record_for(cloud, name);
  const std::string_view at = std::string_view(wanted.name).substr(0, wanted.name.size() - 1);
  const std::optional<std::string> found = cloudflare::cname_of(cloud, at);
  if (!found) return true;
  return !found->empty() && (*found == wanted.value || *found + "." == wanted.value);
}

}  // namespace

ValidationRecord record_for(const Cloud& cloud, std::string_view name) {
  const sim::Chance& chance = cloud.settings.chance;
  const std::string of(bare(name));
  ValidationRecord record{"_", "_"};
  record.name += sim::drawn_hex(chance.draw("acm.record.name", of), 32);
  record.name += "." + of + ".";
  record.value += sim::drawn_hex(chance.draw("acm.record.value", of), 32);
  record.value += ".";
  record.value += sim::drawn_text(chance.draw("acm.record.zone", of), small_letters, 10);
  record.value += ".acm-validations.aws.";
  return record;
}

void begin_validation(Scene& scene, const Certificate& certificate) {
  look_later(scene, certificate.arn, first_look);
}

void issue(Scene& scene, Certificate& certificate) {
  certificate.status = "ISSUED";
  certificate.issued_ms = records::now_ms(scene);
  constexpr std::int64_t day = std::int64_t{24} * 3600 * 1000;
  certificate.not_before_ms = certificate.issued_ms / day * day;
  certificate.not_after_ms = certificate.not_before_ms + valid_ms;
}

void on_event(Scene& scene, const sim::Event& event) {
  const auto found = scene.cloud.acm->certificates.find(event.subject);
  if (found == scene.cloud.acm->certificates.end()) return;
  Certificate& certificate = found->second;
  if (certificate.status != "PENDING_VALIDATION") return;
  if (certificate.method == "DNS")
    for (const std::string& name : certificate.names)
      if (is_proven(scene.cloud, name)) certificate.validated.insert(name);
  bool all = true;
  for (const std::string& name : certificate.names) all &= certificate.validated.contains(name);
  if (all) return issue(scene, certificate);
  if (records::now_ms(scene) - certificate.created_ms >= validation_ms) {
    certificate.status = "VALIDATION_TIMED_OUT";
    return;
  }
  look_later(scene, certificate.arn, looks_every);
}

}  // namespace greenroom::mocks::acm
