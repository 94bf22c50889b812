// Words of scenario and overlay files: language.md 1.3, 1.4, 1.6. The faults' stand in
// words_faults.cpp.
#include "harness/language/word_types.hpp"

#include <array>

namespace greenroom::harness {

using namespace types;  // NOLINT: the table reads as a table

namespace {

using Names = std::string_view;

// ---- strategy and traffic
constexpr std::array<Names, 3> shifts{"all_at_once", "canary", "linear"};
constexpr std::array<Names, 4> strategies{"all_at_once", "canary", "linear", "project"};
constexpr std::array<Names, 2> controllers{"codedeploy", "ecs"};
constexpr std::array<Names, 1> native{"ecs"};
constexpr Type shift{.kind = Kind::choice, .name = "shift", .choices = shifts};
constexpr Type controller = {
    .kind = Kind::choice, .name = "controller", .choices = controllers, .not_yet = native};
constexpr std::array<Word, 6> strategy_table = {{
    {.name = "shift",
     .type = &shift,
     .about = "How production weights move.",
     .example = "canary",
     .otherwise = "the project's"},
    {.name = "controller",
     .type = &controller,
     .about = "Who shifts: CodeDeploy or ECS itself.",
     .otherwise = "codedeploy"},
    {.name = "step",
     .type = &share,
     .about = "Share that each shift moves.",
     .example = "10%",
     .otherwise = "10%"},
    {.name = "every",
     .type = &length,
     .about = "Time between shifts.",
     .example = "5m",
     .otherwise = "5m of canary, 1m of linear"},
    {.name = "bake",
     .type = &length,
     .about = "How long blue still runs at 100 % green.",
     .example = "60m",
     .otherwise = "the world's; 60m of the preset"},
    {.name = "ready_wait",
     .type = &length,
     .about = "Wait before the shift for somebody's word.",
     .otherwise = "0s"},
}};
constexpr Type strategy_name{.kind = Kind::choice, .name = "strategy", .choices = strategies};

constexpr std::array<Names, 2> modes{"flow", "requests"};
constexpr std::array<Names, 2> ways{"cloudflare", "lb"};
constexpr Type mode{.kind = Kind::choice, .name = "mode", .choices = modes};
constexpr Type way{.kind = Kind::choice, .name = "through", .choices = ways};
constexpr Type mix = {
    .kind = Kind::dictionary, .name = "a mix", .key = &url_path, .item = &share, .at_least = 1};
constexpr std::array<Word, 2> ramp_table = {{
    {.name = "at",
     .type = &cue,
     .about = "When the rate changes.",
     .required = true,
     .example = "+3m"},
    {.name = "rate",
     .type = &rate,
     .about = "The rate from then on.",
     .required = true,
     .example = "200/s"},
}};
constexpr Type ramp_point{.kind = Kind::map, .name = "a ramp", .words = ramp_table};
constexpr Type ramp{.kind = Kind::list, .name = "ramp", .item = &ramp_point};
constexpr std::array<Word, 8> traffic_table = {{
    {.name = "rate",
     .type = &rate,
     .about = "Visits a second, minute or hour.",
     .example = "200/s",
     .otherwise = "50/s"},
    {.name = "mode",
     .type = &mode,
     .about = "flow integrates; requests plays each visit.",
     .otherwise = "flow"},
    {.name = "mix",
     .type = &mix,
     .about = "Paths and their shares.",
     .example = "{/: 70%, /healthz: 30%}",
     .otherwise = "{/: 100%}"},
    {.name = "ramp", .type = &ramp, .about = "The rate changes at cues.", .not_yet = true},
    {.name = "timeout",
     .type = &length,
     .about = "A visit without answer by then is lost.",
     .otherwise = "10s"},
    {.name = "slow_above",
     .type = &length,
     .about = "A visit that took longer is slow.",
     .otherwise = "1s"},
    {.name = "sticky",
     .type = &boolean,
     .about = "Users keep to their target.",
     .not_yet = true,
     .otherwise = "false"},
    {.name = "through",
     .type = &way,
     .about = "cloudflare, or lb for the balancer itself.",
     .otherwise = "cloudflare"},
}};
constexpr Type traffic_map{.kind = Kind::map, .name = "traffic", .words = traffic_table};
constexpr Type rate_or_none{.kind = Kind::rate_or_none, .name = "traffic"};
constexpr Type traffic = {
    .kind = Kind::either, .name = "traffic", .scalar = &rate_or_none, .map = &traffic_map};

// ---- numbers and state
constexpr Type document{.kind = Kind::document, .name = "members"};
/// What harness/play/state_words.cpp can read.
constexpr std::array<Names, 8> readable{"listener", "deployment", "service", "target_group",
                                        "task",     "target",     "alarm",   "secret"};
constexpr std::array<Names, 14> unreadable{"container", "rule", "image",  "role",          "subnet",
                                           "az",        "hook", "record", "zone",          "pool",
                                           "lease",     "git",  "lb",     "security_group"};
constexpr Type state_thing = {
    .kind = Kind::thing, .name = "state", .choices = readable, .not_yet = unreadable};
constexpr Type state = {.kind = Kind::dictionary,
                        .name = "state",
                        .key = &state_thing,
                        .item = &document,
                        .at_least = 1};
#define GR_NUMBERS                                                                             \
  {.name = "users.lost", .type = &amount_count, .about = "Visits that were lost."},            \
      {.name = "users.slow", .type = &amount_count, .about = "Visits that were slow."},        \
      {.name = "users.total", .type = &amount_count, .about = "Visits asked for."},            \
      {.name = "users.ok", .type = &amount_share, .about = "Share of good visits."},           \
      {.name = "downtime", .type = &amount_length, .about = "Time without healthy target."},   \
      {.name = "both_live", .type = &amount_length, .about = "Time with two versions live."},  \
      {.name = "extra_tasks", .type = &amount_length, .about = "Task-time of running twice."}, \
      {.name = "took", .type = &amount_length, .about = "The last deploy, to its verdict."},   \
      {.name = "install.took", .type = &amount_length, .about = "The install phase."},         \
      {.name = "shift.took", .type = &amount_length, .about = "The shift phase."},             \
      {.name = "bake.took", .type = &amount_length, .about = "The bake phase."},               \
      {.name = "rollback.took", .type = &amount_length, .about = "Stop to old weights."},      \
      {.name = "detection.took", .type = &amount_length, .about = "Harm to stop."},            \
      {.name = "api_calls", .type = &amount_count, .about = "Calls that tools made."}, {       \
    .name = "throttles", .type = &amount_count, .about = "Calls that were throttled."          \
  }

constexpr std::array<Word, 15> number_table{{GR_NUMBERS}};
constexpr std::array<Word, 16> checks_table = {
    {GR_NUMBERS, {.name = "state", .type = &state, .about = "Things and how they must be."}}};
constexpr Type checks{.kind = Kind::map, .name = "checks", .words = checks_table, .at_least = 1};

// ---- steps
constexpr std::array<Names, 1> deployment_word{"deployment"};
constexpr std::array<Names, 2> continue_words{"shift", "termination"};
constexpr std::array<Names, 2> push_kinds{"image", "git"};
constexpr Type stoppable{.kind = Kind::choice, .name = "stop", .choices = deployment_word};
constexpr Type continuable{.kind = Kind::choice, .name = "continue", .choices = continue_words};
constexpr std::array<Names, 1> no_push{"git"};
constexpr Type pushable = {
    .kind = Kind::thing, .name = "push", .choices = push_kinds, .not_yet = no_push};
// What only a person with a console could change so far stands here, not in the player.
constexpr std::array<Names, 20> no_edit = {
    "task",  "container", "target", "target_group", "rule",   "service", "deployment",
    "alarm", "secret",    "image",  "role",         "subnet", "az",      "security_group",
    "hook",  "record",    "pool",   "lease",        "git",    "lb"};
constexpr Type editable{.kind = Kind::thing, .name = "edit", .not_yet = no_edit};
constexpr std::array<Names, 20> no_delete = {
    "task",    "container",  "target",         "target_group", "rule",
    "service", "deployment", "listener",       "image",        "role",
    "subnet",  "az",         "security_group", "hook",         "record",
    "zone",    "pool",       "lease",          "git",          "lb"};
constexpr Type deletable{.kind = Kind::thing, .name = "delete", .not_yet = no_delete};
constexpr Type length_or_cue{.kind = Kind::length_or_cue, .name = "wait"};
constexpr Type command{.kind = Kind::list, .name = "run", .item = &text, .at_least = 1};
constexpr std::array<Names, 4> if_actives{"refuse", "wait", "finish", "rollback"};
constexpr Type if_active{.kind = Kind::choice, .name = "if_active", .choices = if_actives};
constexpr std::array<Names, 2> leases{"shared", "none"};
constexpr Type lease{.kind = Kind::choice, .name = "lease", .choices = leases};
constexpr Type members{.kind = Kind::document, .name = "set"};

constexpr std::array<Names, 3> deploy_own{"strategy", "lease", "if_active"};
constexpr std::array<Names, 1> stop_own{"with_rollback"};
constexpr std::array<Names, 1> edit_own{"set"};
constexpr std::array<Names, 1> push_own{"digest"};
constexpr std::array<Names, 1> run_own{"exit"};
constexpr std::array<Verb, 13> step_table = {{
    {.name = "deploy",
     .object = &text,
     .about = "An engine deploys this image tag, or `project`.",
     .modifiers = deploy_own,
     .example = "v2"},
    {.name = "plan", .object = &text, .about = "An engine plans this image tag.", .example = "v2"},
    {.name = "rollback",
     .object = &text,
     .about = "An engine goes back: `previous`.",
     .example = "previous"},
    {.name = "resume",
     .object = &actor,
     .about = "A new process takes up this actor's ledger.",
     .example = "engine"},
    {.name = "wait", .object = &length_or_cue, .about = "Virtual time passes.", .example = "5m"},
    {.name = "kill",
     .object = &actor,
     .about = "The process dies; nothing is flushed.",
     .example = "engine"},
    {.name = "stop",
     .object = &stoppable,
     .about = "A person presses Stop.",
     .modifiers = stop_own,
     .example = "deployment"},
    {.name = "continue",
     .object = &continuable,
     .about = "A person presses Continue.",
     .example = "shift"},
    {.name = "edit",
     .object = &editable,
     .about = "Somebody changes the world.",
     .modifiers = edit_own,
     .required = "set",
     .example = "listener:production"},
    {.name = "delete",
     .object = &deletable,
     .about = "Somebody deletes it.",
     .example = "secret:bash-dog/app"},
    {.name = "push",
     .object = &pushable,
     .about = "A build or a person pushes.",
     .modifiers = push_own,
     .example = "image:bash-dog/app:v2"},
    {.name = "run",
     .object = &command,
     .about = "A foreign tool.",
     .modifiers = run_own,
     .not_yet = true,
     .example = "[aws, sts, get-caller-identity]"},
    {.name = "check",
     .object = &checks,
     .about = "Must hold at this moment.",
     .example = "{users.lost: 0}"},
}};
constexpr std::array<Names, 3> step_common{"at", "by", "note"};
constexpr std::array<Word, 10> step_word_table = {{
    {.name = "at",
     .type = &cue,
     .about = "When; absent: after the step before.",
     .example = "shift.50%",
     .otherwise = "after the step before"},
    {.name = "by",
     .type = &actor,
     .about = "Who does it.",
     .example = "operator",
     .otherwise = "engine for the engine's verbs, else operator"},
    {.name = "note", .type = &text, .about = "Shown in the report."},
    {.name = "set",
     .type = &members,
     .about = "The members to change.",
     .example = "{weights: {blue: 100, green: 0}}"},
    {.name = "strategy",
     .type = &strategy,
     .about = "Of this deploy: shift, step, every.",
     .otherwise = "the project's"},
    {.name = "lease",
     .type = &lease,
     .about = "none: a deployer that does not know our lease.",
     .otherwise = "shared"},
    {.name = "if_active",
     .type = &if_active,
     .about = "While another deployment is under way.",
     .otherwise = "refuse"},
    {.name = "with_rollback",
     .type = &boolean,
     .about = "Stop and roll back.",
     .otherwise = "the group's"},
    {.name = "exit", .type = &count, .about = "The exit code it must have."},
    {.name = "digest", .type = &digest, .about = "What is pushed."},
}};
constexpr Type step = {
    .kind = Kind::verbs, .name = "a step", .words = step_word_table, .verb_rows = step_table};
constexpr Type method{.kind = Kind::list, .name = "method", .item = &step, .at_least = 1};

// ---- expect
constexpr std::array<Names, 7> verdicts{"deployed",  "rolled_back", "unknown", "dirty",
                                        "edge_open", "refused",     "locked"};
constexpr Type verdict{.kind = Kind::choice, .name = "verdict", .choices = verdicts};
constexpr Type verdict_each = {
    .kind = Kind::dictionary, .name = "verdict", .key = &actor, .item = &verdict, .at_least = 1};
constexpr Type verdict_or_each = {
    .kind = Kind::either, .name = "verdict", .scalar = &verdict, .map = &verdict_each};
constexpr Type moment_or_call{.kind = Kind::moment_or_call, .name = "a moment"};
constexpr Type order_bound{.kind = Kind::dictionary,
                           .name = "a bound",
                           .key = &moment_or_call,
                           .item = &amount_length,
                           .at_least = 1,
                           .at_most = 1};
constexpr Type order_item = {
    .kind = Kind::either, .name = "a moment", .scalar = &moment_or_call, .map = &order_bound};
constexpr Type order{.kind = Kind::list, .name = "order", .item = &order_item, .at_least = 1};
constexpr Type counts{.kind = Kind::dictionary,
                      .name = "count",
                      .key = &moment_or_call,
                      .item = &amount_count,
                      .at_least = 1};
constexpr Type log_query{.kind = Kind::document, .name = "a journal query", .at_least = 1};
constexpr Type log{.kind = Kind::list, .name = "log", .item = &log_query, .at_least = 1};
constexpr Type says_list{.kind = Kind::list, .name = "says", .item = &text, .at_least = 1};
constexpr Type says{.kind = Kind::either, .name = "says", .scalar = &text, .list = &says_list};
constexpr std::array<Names, 18> properties{"S1",  "S2",  "S3",  "S4", "S5", "S6", "S7", "S8", "S9",
                                           "S10", "S11", "S12", "L1", "L2", "D1", "D2", "D3", "D4"};
constexpr std::array<Names, 4> unjudged{"S10", "S11", "S12", "D3"};
constexpr Type property = {
    .kind = Kind::choice, .name = "property", .choices = properties, .not_yet = unjudged};
constexpr Type broken{.kind = Kind::list, .name = "broken", .item = &property, .at_least = 1};
constexpr std::array<Names, 2> helds{"held", "broken"};
constexpr Type held{.kind = Kind::choice, .name = "steady_state", .choices = helds};
constexpr std::array<Word, 25> expect_table = {{
    {.name = "verdict",
     .type = &verdict_or_each,
     .about = "What the tool must say.",
     .example = "deployed"},
    {.name = "exit",
     .type = &count,
     .about = "Its exit code; default: the verdict's.",
     .otherwise = "the verdict's: 0 1 2 3 3 4 5"},
    GR_NUMBERS,
    {.name = "order", .type = &order, .about = "Moments, in this order."},
    {.name = "count", .type = &counts, .about = "How often moments and calls come."},
    {.name = "state", .type = &state, .about = "Things and how they must be at the end."},
    {.name = "log", .type = &log, .about = "Journal lines that must be there."},
    {.name = "says", .type = &says, .about = "What the tool must have printed."},
    {.name = "broken", .type = &broken, .about = "Properties that must break.", .with = "because"},
    {.name = "because",
     .type = &text,
     .about = "Why they must.",
     .example = "the reason, in words",
     .with = "broken"},
    {.name = "steady_state",
     .type = &held,
     .about = "Whether it holds again at the end.",
     .otherwise = "held, after deployed and rolled_back"},
}};
#undef GR_NUMBERS
constexpr Type expect{.kind = Kind::map, .name = "expect", .words = expect_table, .at_least = 1};

// ---- the file
constexpr std::array<Names, 2> timings_words{"median", "sampled"};
constexpr Type timings{.kind = Kind::choice, .name = "timings", .choices = timings_words};
constexpr Type seeds{.kind = Kind::seeds, .name = "seed"};
constexpr Type month{.kind = Kind::month, .name = "epoch"};
constexpr Type switches = {
    .kind = Kind::dictionary, .name = "switches", .key = &lower_word, .item = &text};
constexpr Type tag{.kind = Kind::tag, .name = "a tag"};
constexpr Type tags{.kind = Kind::list, .name = "tags", .item = &tag};
constexpr Type reason{.kind = Kind::reason, .name = "skip"};
constexpr Type paths{.kind = Kind::list, .name = "include", .item = &text};
constexpr Type overlay_world{.kind = Kind::overlay, .name = "world", .map = &world_file};
constexpr Type overlay_project{.kind = Kind::overlay, .name = "project", .map = &project_file};
constexpr Type case_name{.kind = Kind::case_name, .name = "a case"};
constexpr Type excepts{.kind = Kind::list, .name = "except", .item = &case_name};
constexpr Type faults{.kind = Kind::list, .name = "faults", .item = &fault};
constexpr Type world_ref = {
    .kind = Kind::either, .name = "world", .scalar = &text, .map = &overlay_world};
constexpr Type project_ref = {
    .kind = Kind::either, .name = "project", .scalar = &text, .map = &overlay_project};

#define GR_CASE_WORDS                                                                            \
  {.name = "about", .type = &text, .about = "More about it.", .example = "What this rehearses"}, \
      {.name = "tags", .type = &tags, .about = "For --tag and --not-tag."},                      \
      {.name = "skip", .type = &reason, .about = "Why it is not played."},                       \
      {.name = "world",                                                                          \
       .type = &world_ref,                                                                       \
       .about = "Name, path, or overlay with `from`.",                                           \
       .required = true,                                                                         \
       .example = "bash-dog"},                                                                   \
      {.name = "project",                                                                        \
       .type = &project_ref,                                                                     \
       .about = "Name, path, or overlay with `from`.",                                           \
       .otherwise = "the world's"},                                                              \
      {.name = "strategy",                                                                       \
       .type = &strategy,                                                                        \
       .about = "Laid over project and world.",                                                  \
       .otherwise = "the project's, then the world's"},                                          \
      {.name = "traffic", .type = &traffic, .about = "Synthetic users.", .otherwise = "50/s"},   \
      {.name = "epoch",                                                                          \
       .type = &month,                                                                           \
       .about = "Dated behaviour of AWS.",                                                       \
       .otherwise = "latest"},                                                                   \
      {.name = "switches",                                                                       \
       .type = &switches,                                                                        \
       .about = "Named unknowns.",                                                               \
       .example = "{idle_target_group: detached}"},                                              \
      {.name = "seed",                                                                           \
       .type = &seeds,                                                                           \
       .about = "The run's number, or `1 to 20`.",                                               \
       .otherwise = "1"},                                                                        \
      {.name = "timings",                                                                        \
       .type = &timings,                                                                         \
       .about = "Medians, or drawn from the seed.",                                              \
       .otherwise = "median"},                                                                   \
      {.name = "limit", .type = &length, .about = "Virtual time at which the run ends."},        \
      {.name = "steady_state",                                                                   \
       .type = &checks,                                                                          \
       .about = "Held before and after.",                                                        \
       .otherwise = "a healthy target behind every weight"},                                     \
      {.name = "method",                                                                         \
       .type = &method,                                                                          \
       .about = "What people and programs do.",                                                  \
       .required = true,                                                                         \
       .example = "[{deploy: v2}]"},                                                             \
      {.name = "faults", .type = &faults, .about = "What befalls."}, {                           \
    .name = "expect", .type = &expect, .about = "What must come true.", .required = true,        \
    .example = "{verdict: deployed}"                                                             \
  }

constexpr std::array<Word, 16> case_table{{GR_CASE_WORDS}};
constexpr Type case_words{.kind = Kind::map, .name = "a case", .words = case_table};
constexpr Type overlay_case{.kind = Kind::overlay, .name = "a case", .map = &case_words};
constexpr Type axis = {
    .kind = Kind::dictionary, .name = "an axis", .key = &tag, .item = &overlay_case, .at_least = 1};
constexpr Type matrix{.kind = Kind::dictionary,
                      .name = "matrix",
                      .key = &lower_word,
                      .item = &axis,
                      .at_least = 1,
                      .at_most = 4};
#define GR_FILE_WORDS                                                                              \
  GR_CASE_WORDS, {.name = "format", .type = &format_count, .about = "Of the file: 1."},            \
      {.name = "include",                                                                          \
       .type = &paths,                                                                             \
       .about = "Files laid under this one.",                                                      \
       .example = "[common.yaml]"},                                                                \
      {.name = "matrix", .type = &matrix, .about = "Axes of overlays, by name."}, {                \
    .name = "except", .type = &excepts, .about = "Cases of the matrix left out.", .with = "matrix" \
  }

constexpr std::array<Word, 21> scenario_table = {{{.name = "scenario",
                                                   .type = &title,
                                                   .about = "One line: what happens.",
                                                   .required = true,
                                                   .example = "Canary"},
                                                  GR_FILE_WORDS}};
constexpr std::array<Word, 21> overlay_table = {{{.name = "overlay",
                                                  .type = &title,
                                                  .about = "One line: what it changes.",
                                                  .required = true,
                                                  .example = "Six steps"},
                                                 GR_FILE_WORDS}};
#undef GR_FILE_WORDS
#undef GR_CASE_WORDS
constexpr Type scenario_file{.kind = Kind::map, .name = "scenario", .words = scenario_table};
constexpr Type overlay_file{.kind = Kind::map, .name = "overlay", .words = overlay_table};

}  // namespace

namespace types {
const Type strategy_map{.kind = Kind::map, .name = "strategy", .words = strategy_table};
const Type strategy = {
    .kind = Kind::either, .name = "strategy", .scalar = &strategy_name, .map = &strategy_map};
}  // namespace types

const Type& type_of(FileKind kind) {
  if (kind == FileKind::scenario) return scenario_file;
  if (kind == FileKind::overlay) return overlay_file;
  return kind == FileKind::world ? types::world_file : types::project_file;
}

std::string_view name_of(FileKind kind) {
  constexpr std::array<Names, 4> names{"scenario", "world", "project", "overlay"};
  return names[static_cast<std::size_t>(kind)];
}

std::span<const Verb> step_verbs() { return step_table; }
std::span<const Word> step_words() { return step_word_table; }
std::span<const std::string_view> common_step_modifiers() { return step_common; }
std::span<const Word> number_words() { return number_table; }
std::span<const std::string_view> verdict_words() { return verdicts; }
std::span<const std::string_view> property_words() { return properties; }

}  // namespace greenroom::harness
