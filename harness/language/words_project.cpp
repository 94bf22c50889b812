// Words of greenroom.yaml: language.md 3.
#include "harness/language/word_types.hpp"

#include <array>

namespace greenroom::harness {

using namespace types;  // NOLINT: the table reads as a table

namespace {

using Names = std::string_view;

constexpr Type account{.kind = Kind::account, .name = "an account"};
constexpr Type port{.kind = Kind::port, .name = "a port"};
constexpr Type texts{.kind = Kind::list, .name = "names", .item = &text};
constexpr Type document{.kind = Kind::document, .name = "anything"};

constexpr std::array<Word, 4> files_table = {{
    {.name = "taskdef",
     .type = &text,
     .about = "The task definition.",
     .example = "taskdef.json",
     .otherwise = "taskdef.json"},
    {.name = "appspec",
     .type = &text,
     .about = "The AppSpec.",
     .example = "appspec.yaml",
     .otherwise = "appspec.yaml"},
    {.name = "buildspec", .type = &text, .about = "The build.", .example = "buildspec.yml"},
    {.name = "compose", .type = &text, .about = "The laptop's.", .example = "compose.yaml"},
}};
constexpr Type files{.kind = Kind::map, .name = "files", .words = files_table};
constexpr std::array<Word, 4> service_table = {{
    {.name = "name", .type = &text, .about = "Of the ECS service."},
    {.name = "cluster", .type = &text, .about = "Its cluster."},
    {.name = "container", .type = &text, .about = "Behind the balancer.", .example = "app"},
    {.name = "port", .type = &port, .about = "Of that container."},
}};
constexpr Type service{.kind = Kind::map, .name = "service", .words = service_table};
constexpr std::array<Word, 2> codedeploy_table = {{
    {.name = "application", .type = &text, .about = "Its name."},
    {.name = "group", .type = &text, .about = "The deployment group's.", .example = "bash-dog"},
}};
constexpr Type codedeploy{.kind = Kind::map, .name = "codedeploy", .words = codedeploy_table};
constexpr std::array<Word, 3> balancer_table = {{
    {.name = "name", .type = &text, .about = "Its name."},
    {.name = "production", .type = &port, .about = "Port of the production listener."},
    {.name = "test", .type = &port, .about = "Port of the test listener.", .removable = true},
}};
constexpr Type balancer{.kind = Kind::map, .name = "load_balancer", .words = balancer_table};
constexpr Type images{.kind = Kind::dictionary, .name = "images", .key = &text, .item = &text};
constexpr std::array<Names, 3> events{"failure", "alarm", "stop"};
constexpr Type event{.kind = Kind::choice, .name = "after", .choices = events};
constexpr Type event_list{.kind = Kind::list, .name = "after", .item = &event};
constexpr std::array<Word, 2> rollback_table = {{
    {.name = "after", .type = &event_list, .about = "What it rolls back after."},
    {.name = "verify", .type = &boolean, .about = "Look whether it came true."},
}};
constexpr Type rollback{.kind = Kind::map, .name = "rollback", .words = rollback_table};
constexpr std::array<Names, 1> none_word{"none"};
constexpr Type no_fail_fast{.kind = Kind::choice, .name = "fail_fast", .choices = none_word};
constexpr std::array<Word, 2> fail_fast_table = {{
    {.name = "same",
     .type = &count,
     .about = "So many equal start failures.",
     .example = "3",
     .otherwise = "3"},
    {.name = "within",
     .type = &length,
     .about = "In this time.",
     .example = "5m",
     .otherwise = "5m"},
}};
constexpr Type fail_fast_map{.kind = Kind::map, .name = "fail_fast", .words = fail_fast_table};
constexpr Type fail_fast = {
    .kind = Kind::either, .name = "fail_fast", .scalar = &no_fail_fast, .map = &fail_fast_map};
constexpr std::array<Names, 3> proofs{"shifted", "finished", "none"};
constexpr Type proof_at{.kind = Kind::choice, .name = "proof_at", .choices = proofs};
constexpr std::array<Names, 4> if_actives{"refuse", "wait", "finish", "rollback"};
constexpr Type if_active{.kind = Kind::choice, .name = "if_active", .choices = if_actives};
constexpr std::array<Word, 5> watch_table = {{
    {.name = "fail_fast", .type = &fail_fast, .about = "Stop on a repeated start failure."},
    {.name = "proof_at",
     .type = &proof_at,
     .about = "When green must prove itself.",
     .otherwise = "shifted"},
    {.name = "path", .type = &url_path, .about = "The page that the proof asks for."},
    {.name = "if_active",
     .type = &if_active,
     .about = "While another deployment is under way.",
     .otherwise = "refuse"},
    {.name = "url",
     .type = &text,
     .about = "A direct URL to the balancer.",
     .example = "https://www.bash-dog.example/healthz"},
}};
constexpr Type watch{.kind = Kind::map, .name = "watch", .words = watch_table};
constexpr std::array<Names, 3> gate_phases{"install", "test", "shift"};
constexpr Type gate_phase{.kind = Kind::choice, .name = "phase of a gate", .choices = gate_phases};
constexpr Type http_status{
    .kind = Kind::count, .name = "a status", .at_least = 100, .at_most = 599};
constexpr std::array<Names, 2> gate_ends{"abort", "warn"};
constexpr Type gate_end{.kind = Kind::choice, .name = "otherwise", .choices = gate_ends};
constexpr std::array<Word, 5> gate_table = {{
    {.name = "after",
     .type = &gate_phase,
     .about = "The phase that is over when it is first asked.",
     .required = true,
     .example = "test"},
    {.name = "http",
     .type = &text,
     .about = "The URL that is asked.",
     .required = true,
     .example = "https://www.example.com/healthz"},
    {.name = "answers",
     .type = &http_status,
     .about = "The status that is good.",
     .example = "200"},
    {.name = "for", .type = &length, .about = "So long without another answer.", .example = "1m"},
    {.name = "otherwise", .type = &gate_end, .about = "Stop with rollback, or only tell."},
}};
constexpr Type gate{.kind = Kind::map, .name = "gate", .words = gate_table};
constexpr Type gates{.kind = Kind::list, .name = "gates", .item = &gate};
constexpr Type notifications{.kind = Kind::list, .name = "notify", .item = &document};
constexpr std::array<Word, 4> waits_table = {{
    {.name = "poll", .type = &length, .about = "Between looks."},
    {.name = "poll_in_bake", .type = &length, .about = "Between looks in the bake."},
    {.name = "install", .type = &text, .about = "A length, or derived.", .example = "10m"},
    {.name = "total", .type = &text, .about = "A length, or derived.", .example = "90m"},
}};
constexpr Type waits{.kind = Kind::map, .name = "waits", .words = waits_table};
constexpr std::array<Names, 4> ssl_words{"none", "flexible", "full", "strict"};
constexpr Type ssl{.kind = Kind::choice, .name = "ssl", .choices = ssl_words};
constexpr Type secret{.kind = Kind::secret_reference, .name = "token"};
constexpr Type purge{.kind = Kind::either, .name = "purge", .scalar = &text, .list = &texts};
constexpr std::array<Word, 5> cloudflare_table = {{
    {.name = "zone", .type = &text, .about = "Its name.", .example = "bash-dog.example"},
    {.name = "token",
     .type = &secret,
     .about = "A reference.",
     .example = "env:CLOUDFLARE_API_TOKEN"},
    {.name = "records",
     .type = &texts,
     .about = "That must point at the balancer.",
     .example = "[www.bash-dog.example]"},
    {.name = "ssl", .type = &ssl, .about = "That the zone must have.", .otherwise = "strict"},
    {.name = "purge",
     .type = &purge,
     .about = "everything, or prefix:, url:, tag: each.",
     .example = "everything"},
}};
constexpr Type cloudflare{.kind = Kind::map, .name = "cloudflare", .words = cloudflare_table};
constexpr std::array<Word, 2> lease_table = {{
    {.name = "store", .type = &text, .about = "Where it lies.", .example = ".greenroom"},
    {.name = "expires", .type = &length, .about = "After the last renewal."},
}};
constexpr Type lease{.kind = Kind::map, .name = "lease", .words = lease_table};
constexpr std::array<Word, 3> acknowledge_table = {{
    {.name = "rule", .type = &text, .about = "Its id.", .required = true, .example = "B80"},
    {.name = "container", .type = &text, .about = "Whose.", .example = "app"},
    {.name = "because",
     .type = &text,
     .about = "Why it is so.",
     .required = true,
     .example = "it holds only a baked catalogue"},
}};
constexpr Type acknowledged{.kind = Kind::map, .name = "acknowledge", .words = acknowledge_table};
constexpr Type acknowledge{.kind = Kind::list, .name = "acknowledge", .item = &acknowledged};

constexpr std::array<Word, 22> project_table = {{
    {.name = "project",
     .type = &text,
     .about = "Its name.",
     .required = true,
     .example = "bash-dog"},
    {.name = "format", .type = &format_count, .about = "Of the file: 1."},
    {.name = "account",
     .type = &account,
     .about = "Twelve digits.",
     .required = true,
     .example = "\"123456789012\""},
    {.name = "region",
     .type = &text,
     .about = "Of everything.",
     .required = true,
     .example = "us-east-2"},
    {.name = "profile",
     .type = &text,
     .about = "Of the shared files.",
     .removable = true,
     .example = "production"},
    {.name = "role",
     .type = &text,
     .about = "To assume.",
     .removable = true,
     .example = "arn:aws:iam::123456789012:role/bash-dog-deployer"},
    {.name = "domain",
     .type = &text,
     .about = "What users type.",
     .required = true,
     .example = "www.example.com"},
    {.name = "files",
     .type = &files,
     .about = "The magic files.",
     .example = "{taskdef: deploy/taskdef.json}"},
    {.name = "service", .type = &service, .about = "The ECS service."},
    {.name = "codedeploy", .type = &codedeploy, .about = "Application and group."},
    {.name = "load_balancer", .type = &balancer, .about = "The balancer."},
    {.name = "images",
     .type = &images,
     .about = "Placeholder: repository.",
     .example = "{IMAGE_APP: bash-dog/app}"},
    {.name = "strategy", .type = &strategy, .about = "How it shifts."},
    {.name = "rollback", .type = &rollback, .about = "What it goes back after."},
    {.name = "watch", .type = &watch, .about = "What it looks at.", .example = "{fail_fast: 3}"},
    {.name = "gates", .type = &gates, .about = "Pages that must answer after a phase."},
    {.name = "waits", .type = &waits, .about = "Polls and limits.", .example = "{total: 90m}"},
    {.name = "cloudflare", .type = &cloudflare, .about = "The edge."},
    {.name = "lease", .type = &lease, .about = "Keeps two deployers apart."},
    {.name = "notify", .type = &notifications, .about = "Whom to tell."},
    {.name = "acknowledge",
     .type = &acknowledge,
     .about = "Findings that are meant.",
     .example = "[{rule: B80, because: it holds only a baked catalogue}]"},
    {.name = "from",
     .type = &text,
     .about = "The project this one is laid over.",
     .example = "bash-dog"},
}};

}  // namespace

namespace types {
const Type project_file{.kind = Kind::map, .name = "project", .words = project_table};
}  // namespace types

}  // namespace greenroom::harness
