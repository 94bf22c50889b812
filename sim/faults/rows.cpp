// The table of call faults: what `greenroom list faults` and `greenroom explain` print.
#include "sim/faults/plan.hpp"
#include "sim/seam/check.hpp"

namespace greenroom::sim::faults {

const std::vector<Row>& rows() {
  static const std::vector<Row> table = {
      {Kind::error, "error", "code: text or 500-530 (required), retry_after: length",
       "The call is answered with one of its operation's errors, and has no effect.",
       "a limit, a race, a service's bad day", "the service's own error", "throttled, denied"},
      {Kind::throttled, "throttled", "retry_after: length",
       "The call is refused because too many came.", "another tool that polls the same account",
       "ThrottlingException, Throttling or 429", "error"},
      {Kind::delayed, "delayed", "time: length, range or {median, p99} (required)",
       "The answer comes late.", "a slow hop, a busy service", "a call that takes seconds",
       "answer_lost"},
      {Kind::request_lost, "request_lost", "", "The call has no effect and gets no answer.",
       "a dropped connection on the way out", "a timeout; nothing happened", "answer_lost"},
      {Kind::answer_lost, "answer_lost", "", "The call takes effect, but its answer never comes.",
       "a proxy's idle timeout, a NAT failover, a laptop's lid", "a timeout; the deployment exists",
       "request_lost"},
      {Kind::duplicated, "duplicated", "", "The call arrives twice.",
       "a proxy or a client library that repeats", "a second effect, if nothing prevents it",
       "answer_lost"},
      {Kind::connection_reset, "connection_reset", "",
       "The call takes effect; the connection breaks before the answer.", "a restart of a proxy",
       "connection reset by peer", "answer_lost"},
      {Kind::truncated, "truncated", "bytes: size", "Only the beginning of the answer arrives.",
       "a connection cut in the middle", "a body that ends too early", "malformed"},
      {Kind::malformed, "malformed", "", "The answer's body cannot be read.",
       "a captive portal, a proxy's error page", "a parse error", "truncated"},
      {Kind::stale, "stale", "age: length (30s)", "A read answers with what was true a while ago.",
       "eventual consistency", "a change that one has just made is not there", "page_cut"},
      {Kind::page_cut, "page_cut", "", "A list ends early and says that there is more.",
       "paging under load", "fewer items than asked for, with a token", "page_empty"},
      {Kind::page_empty, "page_empty", "", "A list's page is empty and says that there is more.",
       "filters applied after paging", "no items, with a token", "page_cut"},
      {Kind::reordered, "reordered", "", "A list comes in another order.",
       "no order was ever promised", "the first item is another one", "page_cut"},
      {Kind::denied, "denied", "", "The caller may not do this.", "a policy that lacks an action",
       "AccessDeniedException", "credentials_expired"},
      {Kind::credentials_expired, "credentials_expired", "", "The caller's session is over.",
       "a role session that outlived its hour", "ExpiredTokenException", "denied"},
      {Kind::rare, "rare", "probability: share (25%)", "Any legal oddity, drawn from the seed.",
       "the fine print of an API", "an extra empty page, another order, a late read", "page_empty"},
  };
  return table;
}

const Row* find_row(std::string_view name) {
  for (const Row& row : rows())
    if (row.name == name) return &row;
  return nullptr;
}

std::string_view name_of(Kind kind) {
  for (const Row& row : rows())
    if (row.kind == kind) return row.name;
  GR_ASSERT(false, "a call fault without a row");
  return "";
}

}  // namespace greenroom::sim::faults
