// The faults: language.md 1.5, one row each. A row gives the loader, the schema, `list faults` and
// `explain`; how a fault acts is for sim/faults (calls) and the player (the world).
#include "harness/language/word_types.hpp"

#include <algorithm>
#include <array>

namespace greenroom::harness {

using namespace types;  // NOLINT: the table reads as a table

namespace {

using Names = std::string_view;

constexpr std::array<Names, 1> task_kind{"task"}, container_kind{"container"}, image_kind{"image"},
    secret_kind{"secret"}, group_kind{"security_group"}, subnet_kind{"subnet"}, az_kind{"az"},
    target_kind{"target"}, alarm_kind{"alarm"}, hook_kind{"hook"}, record_kind{"record"},
    git_kind{"git"}, codebuild_word{"codebuild"};
constexpr std::array<Names, 2> route_kinds{"listener", "rule"};
constexpr Type of_task{.kind = Kind::thing, .name = "task", .choices = task_kind};
constexpr Type of_container{.kind = Kind::thing, .name = "container", .choices = container_kind};
constexpr Type of_image{.kind = Kind::thing, .name = "image", .choices = image_kind};
constexpr Type of_secret{.kind = Kind::thing, .name = "secret", .choices = secret_kind};
constexpr Type of_group{.kind = Kind::thing, .name = "security_group", .choices = group_kind};
constexpr Type of_subnet{.kind = Kind::thing, .name = "subnet", .choices = subnet_kind};
constexpr Type of_az{.kind = Kind::thing, .name = "az", .choices = az_kind};
constexpr Type of_target{.kind = Kind::thing, .name = "target", .choices = target_kind};
constexpr Type of_route{.kind = Kind::thing, .name = "listener", .choices = route_kinds};
constexpr Type of_alarm{.kind = Kind::thing, .name = "alarm", .choices = alarm_kind};
constexpr Type of_hook{.kind = Kind::thing, .name = "hook", .choices = hook_kind};
constexpr Type of_record{.kind = Kind::thing, .name = "record", .choices = record_kind};
constexpr Type of_git{.kind = Kind::thing, .name = "git", .choices = git_kind};
constexpr Type codebuild{.kind = Kind::choice, .name = "build_down", .choices = codebuild_word};

constexpr std::array<Names, 2> error_own{"code", "retry_after"};
constexpr std::array<Names, 1> retry_own{"retry_after"}, time_own{"time"}, bytes_own{"bytes"},
    age_own{"age"}, reason_own{"reason"}, code_own{"code"}, skew_own{"skew"}, period_own{"period"};
constexpr std::array<Names, 3> unhealthy_own{"answer", "checks_only", "users_only"};

constexpr std::size_t call_faults = 16;
constexpr std::array<Verb, 39> fault_table = {{
    // on a call
    {.name = "error",
     .object = &call,
     .about = "One of the operation's modelled errors.",
     .modifiers = error_own,
     .required = "code",
     .judged_by = "S3 S4"},
    {.name = "throttled",
     .object = &call,
     .about = "ThrottlingException, or 429.",
     .modifiers = retry_own,
     .judged_by = "S3 L1"},
    {.name = "delayed",
     .object = &call,
     .about = "The answer comes late.",
     .modifiers = time_own,
     .required = "time",
     .judged_by = "S3 L1"},
    {.name = "request_lost",
     .object = &call,
     .about = "No effect, no answer.",
     .judged_by = "S3 S4 L1"},
    {.name = "answer_lost",
     .object = &call,
     .about = "Takes effect; its answer never comes.",
     .judged_by = "S3 S4 L2"},
    {.name = "duplicated", .object = &call, .about = "Arrives twice.", .judged_by = "S4 S7"},
    {.name = "connection_reset",
     .object = &call,
     .about = "Reset while answering.",
     .judged_by = "S3 S4 L2"},
    {.name = "truncated",
     .object = &call,
     .about = "The body ends early.",
     .modifiers = bytes_own,
     .judged_by = "S3 S4"},
    {.name = "malformed",
     .object = &call,
     .about = "The body does not parse.",
     .judged_by = "S3 S4"},
    {.name = "stale",
     .object = &call,
     .about = "Answers as the world was a while ago.",
     .modifiers = age_own,
     .judged_by = "S3 S4"},
    {.name = "page_cut",
     .object = &call,
     .about = "A partial page with a token.",
     .judged_by = "S3 S4"},
    {.name = "page_empty",
     .object = &call,
     .about = "A legal empty page with a token.",
     .judged_by = "S3 S4"},
    {.name = "reordered",
     .object = &call,
     .about = "Lists in another order.",
     .judged_by = "S3 S4"},
    {.name = "denied",
     .object = &call,
     .about = "Refused, as if the policy lacked it.",
     .judged_by = "S3 S7"},
    {.name = "credentials_expired",
     .object = &call,
     .about = "The token has expired.",
     .judged_by = "S3 S7 L1"},
    {.name = "rare", .object = &call, .about = "Any legal oddity.", .judged_by = "S3 S4"},
    // in the world
    {.name = "task_dies",
     .object = &of_task,
     .about = "The task stops at once.",
     .modifiers = reason_own,
     .judged_by = "S1 S2"},
    {.name = "start_fails",
     .object = &of_task,
     .about = "The task does not start.",
     .modifiers = reason_own,
     .judged_by = "S6 S7 L1"},
    {.name = "slow_start",
     .object = &of_task,
     .about = "The task starts late.",
     .modifiers = time_own,
     .required = "time",
     .judged_by = "L1"},
    {.name = "container_exits",
     .object = &of_container,
     .about = "The container's process ends.",
     .modifiers = code_own,
     .judged_by = "S1 S2"},
    {.name = "out_of_memory",
     .object = &of_container,
     .about = "The kernel kills the container.",
     .judged_by = "S1 S2"},
    {.name = "unhealthy",
     .object = &of_target,
     .about = "The target answers badly.",
     .modifiers = unhealthy_own,
     .judged_by = "S1 S2 S3"},
    {.name = "health_flaps",
     .object = &of_target,
     .about = "Good and bad by turns.",
     .modifiers = period_own,
     .judged_by = "S1 S2"},
    {.name = "image_missing",
     .object = &of_image,
     .about = "The image cannot be pulled.",
     .judged_by = "S6 S7 S9"},
    {.name = "secret_missing",
     .object = &of_secret,
     .about = "The secret is gone.",
     .judged_by = "S6 S7 S9"},
    {.name = "secret_denied",
     .object = &of_secret,
     .about = "The task may not read it.",
     .judged_by = "S6 S7"},
    {.name = "network_closed",
     .object = &of_group,
     .about = "The group lets nothing in.",
     .judged_by = "S1 S2 S6"},
    {.name = "route_missing",
     .object = &of_subnet,
     .about = "The subnet has no way out.",
     .judged_by = "S1 S6 S7"},
    {.name = "az_lost", .object = &of_az, .about = "The zone is down.", .judged_by = "S1 S2"},
    {.name = "capacity_refused",
     .object = &of_az,
     .about = "No capacity for tasks.",
     .judged_by = "S6 L1"},
    {.name = "registration_lags",
     .object = &of_target,
     .about = "Targets register late.",
     .modifiers = time_own,
     .required = "time",
     .judged_by = "S2 L1"},
    {.name = "weights_lag",
     .object = &of_route,
     .about = "Users feel weights late.",
     .modifiers = time_own,
     .required = "time",
     .judged_by = "S1 S3"},
    {.name = "dns_lags",
     .object = &of_record,
     .about = "Resolvers keep the old answer.",
     .modifiers = time_own,
     .required = "time",
     .judged_by = "S1 S3"},
    {.name = "alarm_fires",
     .object = &of_alarm,
     .about = "The alarm is in ALARM.",
     .judged_by = "S3 S6"},
    {.name = "hook_fails",
     .object = &of_hook,
     .about = "The hook answers Failed.",
     .modifiers = reason_own,
     .judged_by = "S3 S6"},
    {.name = "hook_silent",
     .object = &of_hook,
     .about = "The hook never answers.",
     .modifiers = reason_own,
     .judged_by = "S6 L1"},
    {.name = "source_down",
     .object = &of_git,
     .about = "The source cannot be read.",
     .not_yet = true},
    {.name = "build_down", .object = &codebuild, .about = "No build starts.", .not_yet = true},
    {.name = "clock_skewed",
     .object = &actor,
     .about = "That process's date is off.",
     .modifiers = skew_own,
     .required = "skew",
     .judged_by = "S3 S4 L1"},
}};
constexpr std::array<Names, 13> phase_words = {
    "deploy", "verify", "register",  "install",    "test",    "ready",   "shift",
    "proof",  "bake",   "terminate", "cloudflare", "confirm", "rollback"};
constexpr Type phase{.kind = Kind::choice, .name = "phase", .choices = phase_words};
constexpr Type phase_list{.kind = Kind::list, .name = "phase", .item = &phase, .at_least = 1};
constexpr Type phases{.kind = Kind::either, .name = "phase", .scalar = &phase, .list = &phase_list};
constexpr Type times{.kind = Kind::count, .name = "a count", .at_least = 2};
constexpr Type time_text{.kind = Kind::time, .name = "time"};
constexpr std::array<Word, 2> time_table = {{
    {.name = "median",
     .type = &length,
     .about = "Half are shorter.",
     .required = true,
     .example = "2s"},
    {.name = "p99",
     .type = &length,
     .about = "One in a hundred is longer.",
     .required = true,
     .example = "30s"},
}};
constexpr Type time_map{.kind = Kind::map, .name = "time", .words = time_table};
constexpr Type time_type = {
    .kind = Kind::either, .name = "time", .scalar = &time_text, .map = &time_map};
constexpr Type code{.kind = Kind::code, .name = "code"};
constexpr Type skew{.kind = Kind::signed_length, .name = "skew"};
constexpr std::array<Names, 2> answers{"refused", "timeout"};
constexpr Type answer{.kind = Kind::code, .name = "answer", .choices = answers};

constexpr std::array<Names, 4> fault_common{"at", "until", "for", "note"};
constexpr std::array<Names, 4> call_common{"every", "probability", "phase", "from"};
constexpr std::array<Word, 19> fault_word_table = {{
    {.name = "at",
     .type = &cue,
     .about = "From when; absent: from the start.",
     .example = "shift.50%",
     .otherwise = "from the start"},
    {.name = "until",
     .type = &cue,
     .about = "Until when; absent: to the end.",
     .otherwise = "to the end"},
    {.name = "for",
     .type = &length,
     .about = "How long; absent: to the end.",
     .example = "3m",
     .otherwise = "to the end"},
    {.name = "note", .type = &text, .about = "Shown in the report."},
    {.name = "every",
     .type = &times,
     .about = "Every so many-th matching call.",
     .otherwise = "each"},
    {.name = "probability",
     .type = &share,
     .about = "Of each matching call, from the seed.",
     .example = "5%",
     .otherwise = "every matching call; 25% of rare"},
    {.name = "phase", .type = &phases, .about = "Only in these phases.", .otherwise = "all"},
    {.name = "from",
     .type = &actor,
     .about = "Whose calls; absent: of all tools.",
     .otherwise = "all tools"},
    {.name = "code",
     .type = &code,
     .about = "The error's name, a status, an exit code.",
     .example = "ThrottlingException"},
    {.name = "retry_after", .type = &length, .about = "What the answer asks for."},
    {.name = "time", .type = &time_type, .about = "How late.", .example = "40s"},
    {.name = "bytes", .type = &size, .about = "What is left of the body."},
    {.name = "age", .type = &length, .about = "How old the answer is.", .otherwise = "30s"},
    {.name = "skew", .type = &skew, .about = "How far off, ahead or -behind.", .example = "20m"},
    {.name = "answer",
     .type = &answer,
     .about = "A status, refused or timeout.",
     .otherwise = "refused"},
    {.name = "checks_only",
     .type = &boolean,
     .about = "Only health checks see it.",
     .otherwise = "false"},
    {.name = "users_only", .type = &boolean, .about = "Only users see it.", .otherwise = "false"},
    {.name = "period", .type = &length, .about = "Of one turn, good and bad.", .otherwise = "1m"},
    {.name = "reason", .type = &text, .about = "The text that AWS would give."},
}};
}  // namespace

namespace types {
const Type fault = {
    .kind = Kind::verbs, .name = "a fault", .words = fault_word_table, .verb_rows = fault_table};
}  // namespace types

std::span<const Verb> fault_verbs() { return fault_table; }
std::span<const Word> fault_words() { return fault_word_table; }
std::span<const std::string_view> common_fault_modifiers() { return fault_common; }
std::span<const std::string_view> call_fault_modifiers() { return call_common; }

bool is_call_fault(std::string_view verb) {
  auto calls = std::span(fault_table).first(call_faults);
  return std::any_of(calls.begin(), calls.end(), [&](const Verb& row) { return row.name == verb; });
}

}  // namespace greenroom::harness
