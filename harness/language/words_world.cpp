// Words of world files: language.md 2.
#include "harness/language/word_types.hpp"

#include <array>

namespace greenroom::harness {

using namespace types;  // NOLINT: the table reads as a table

namespace {

using Names = std::string_view;

constexpr std::array<Names, 2> presets{"article", "empty"};
constexpr std::array<Names, 1> role_sets{"article"};
constexpr Type preset{.kind = Kind::choice, .name = "preset", .choices = presets};
constexpr Type account{.kind = Kind::account, .name = "an account"};
constexpr Type month{.kind = Kind::month, .name = "epoch"};
constexpr Type date{.kind = Kind::date, .name = "a date"};
constexpr Type port{.kind = Kind::port, .name = "a port"};
constexpr Type ports{.kind = Kind::list, .name = "ports", .item = &port, .at_least = 1};
constexpr Type texts{.kind = Kind::list, .name = "names", .item = &text};

// Where AWS says what holds when nothing is said.
constexpr std::string_view of_target_groups =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/"
    "API_CreateTargetGroup.html";
constexpr std::string_view of_group_attributes =
    "https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/"
    "API_TargetGroupAttribute.html";
constexpr std::string_view of_services =
    "https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_CreateService.html";
constexpr std::string_view of_alarms =
    "https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html";

constexpr std::array<Names, 3> nats{"one_a_zone", "one", "none"};
constexpr Type nat{.kind = Kind::choice, .name = "nat", .choices = nats};
constexpr std::array<Word, 6> network_table = {{
    {.name = "cidr",
     .type = &text,
     .about = "Of the VPC.",
     .example = "10.20.0.0/16",
     .otherwise = "10.20.0.0/16"},
    {.name = "zones",
     .type = &texts,
     .about = "Letters of the availability zones.",
     .example = "[a, b]",
     .otherwise = "[a, b]"},
    {.name = "public",
     .type = &boolean,
     .about = "Whether there are public subnets.",
     .otherwise = "true"},
    {.name = "private",
     .type = &boolean,
     .about = "Whether there are private subnets.",
     .otherwise = "true"},
    {.name = "nat",
     .type = &nat,
     .about = "Gateways for the private subnets.",
     .otherwise = "one_a_zone"},
    {.name = "endpoints",
     .type = &texts,
     .about = "VPC endpoints.",
     .example = "[s3]",
     .otherwise = "[]"},
}};
constexpr Type network{.kind = Kind::map, .name = "network", .words = network_table};

constexpr Type from{.kind = Kind::dictionary, .name = "from", .key = &text, .item = &ports};
constexpr std::array<Word, 1> group_table{{{.name = "from",
                                            .type = &from,
                                            .about = "Who may reach it, on which ports.",
                                            .required = true,
                                            .example = "{alb: [8080]}"}}};
constexpr Type group{.kind = Kind::map, .name = "a security group", .words = group_table};
constexpr Type groups = {
    .kind = Kind::dictionary, .name = "security_groups", .key = &text, .item = &group};

constexpr std::array<Names, 2> subnet_words{"public", "private"};
constexpr Type subnets{.kind = Kind::choice, .name = "subnets", .choices = subnet_words};
constexpr std::array<Names, 1> https_word{"https"};
constexpr Type redirect{.kind = Kind::choice, .name = "redirect", .choices = https_word};
constexpr std::array<Word, 4> listener_table = {{
    {.name = "port",
     .type = &port,
     .about = "Where it listens.",
     .required = true,
     .example = "443"},
    {.name = "redirect", .type = &redirect, .about = "https: 301 to port 443."},
    {.name = "certificate",
     .type = &text,
     .about = "The host it is for; absent: plain HTTP.",
     .example = "www.bash-dog.example"},
    {.name = "forward",
     .type = &text,
     .about = "Role or name of a target group.",
     .example = "blue"},
}};
constexpr Type listener{.kind = Kind::map, .name = "a listener", .words = listener_table};
constexpr Type listeners = {
    .kind = Kind::dictionary, .name = "listeners", .key = &lower_word, .item = &listener};
constexpr std::array<Word, 2> pair_table = {{
    {.name = "blue",
     .type = &text,
     .about = "The group that serves first.",
     .required = true,
     .example = "bash-dog-blue"},
    {.name = "green",
     .type = &text,
     .about = "Its twin.",
     .required = true,
     .example = "bash-dog-green"},
}};
constexpr Type pair{.kind = Kind::map, .name = "target_groups", .words = pair_table};
constexpr std::array<Word, 5> check_table = {{
    {.name = "path",
     .type = &url_path,
     .about = "What the balancer asks for.",
     .otherwise = "/",
     .source = of_target_groups},
    {.name = "every",
     .type = &length,
     .about = "Time between checks.",
     .otherwise = "30s",
     .source = of_target_groups},
    {.name = "timeout",
     .type = &length,
     .about = "Then a check has failed.",
     .otherwise = "5s",
     .source = of_target_groups},
    {.name = "healthy_after",
     .type = &count,
     .about = "Good checks until healthy.",
     .otherwise = "5",
     .source = of_target_groups},
    {.name = "unhealthy_after",
     .type = &count,
     .about = "Bad checks until unhealthy.",
     .otherwise = "2",
     .source = of_target_groups},
}};
constexpr Type health_check{.kind = Kind::map, .name = "health_check", .words = check_table};
constexpr std::array<Word, 7> balancer_table = {{
    {.name = "name",
     .type = &text,
     .about = "Of the balancer.",
     .required = true,
     .example = "bash-dog"},
    {.name = "subnets", .type = &subnets, .about = "public or private.", .otherwise = "public"},
    {.name = "security_group",
     .type = &text,
     .about = "A name of security_groups.",
     .example = "task"},
    {.name = "listeners",
     .type = &listeners,
     .about = "By role.",
     .required = true,
     .example = "{production: {port: 443, certificate: www.bash-dog.example, forward: blue}}"},
    {.name = "target_groups", .type = &pair, .about = "The pair.", .required = true},
    {.name = "health_check", .type = &health_check, .about = "Of both groups."},
    {.name = "drain",
     .type = &length,
     .about = "Deregistration delay; AWS: 300s.",
     .otherwise = "300s",
     .source = of_group_attributes},
}};
constexpr Type balancer{.kind = Kind::map, .name = "load_balancer", .words = balancer_table};

constexpr std::array<Names, 2> controllers{"codedeploy", "ecs"};
constexpr std::array<Names, 1> native{"ecs"};
constexpr Type controller = {
    .kind = Kind::choice, .name = "controller", .choices = controllers, .not_yet = native};
constexpr Type tasks{.kind = Kind::count, .name = "tasks", .at_least = 1, .at_most = 1000};
constexpr std::array<Word, 8> service_table = {{
    {.name = "name",
     .type = &text,
     .about = "Of the service.",
     .required = true,
     .example = "bash-dog"},
    {.name = "cluster",
     .type = &text,
     .about = "Its cluster.",
     .required = true,
     .example = "bash-dog"},
    {.name = "controller", .type = &controller, .about = "Who deploys.", .otherwise = "codedeploy"},
    {.name = "revision",
     .type = &text,
     .about = "The tag that serves at the start.",
     .example = "v1",
     .otherwise = "v1"},
    {.name = "tasks", .type = &tasks, .about = "The desired count.", .otherwise = "1"},
    {.name = "grace",
     .type = &length,
     .about = "Health check grace period.",
     .otherwise = "0s",
     .source = of_services},
    {.name = "subnets", .type = &subnets, .about = "public or private.", .otherwise = "private"},
    {.name = "security_group",
     .type = &text,
     .about = "A name of security_groups.",
     .example = "task"},
}};
constexpr Type service{.kind = Kind::map, .name = "service", .words = service_table};

constexpr std::array<Word, 4> image_table = {{
    {.name = "size",
     .type = &size,
     .about = "Of its layers.",
     .example = "180MB",
     .otherwise = "100MB"},
    {.name = "ready_after",
     .type = &length,
     .about = "From container start until it serves; as the tag before it, else 0s."},
    {.name = "answers_in",
     .type = &length,
     .about = "A user's request; as the tag before it, else 0s."},
    {.name = "digest", .type = &digest, .about = "Where a file names it."},
}};
constexpr Type image{.kind = Kind::map, .name = "an image", .words = image_table};
constexpr Type image_tags = {
    .kind = Kind::dictionary, .name = "tags", .key = &text, .item = &image, .at_least = 1};
constexpr Type images = {
    .kind = Kind::dictionary, .name = "images", .key = &text, .item = &image_tags};

constexpr std::array<Word, 2> secret_table = {{
    {.name = "suffix",
     .type = &text,
     .about = "Six letters at the ARN's end.",
     .example = "a1B2c3"},
    {.name = "keys",
     .type = &texts,
     .about = "Of its JSON.",
     .required = true,
     .example = "[DB_PASSWORD]"},
}};
constexpr Type secret{.kind = Kind::map, .name = "a secret", .words = secret_table};
constexpr Type secrets{.kind = Kind::dictionary, .name = "secrets", .key = &text, .item = &secret};

constexpr std::array<Names, 3> hook_answers{"Succeeded", "Failed", "nothing"};
constexpr Type hook_answer{.kind = Kind::choice, .name = "answers", .choices = hook_answers};
constexpr std::array<Word, 2> hook_table = {{
    {.name = "takes", .type = &length, .about = "Until it answers.", .otherwise = "0s"},
    {.name = "answers",
     .type = &hook_answer,
     .about = "What it answers.",
     .otherwise = "Succeeded"},
}};
constexpr Type hook{.kind = Kind::map, .name = "a hook", .words = hook_table};
constexpr Type hooks{.kind = Kind::dictionary, .name = "hooks", .key = &text, .item = &hook};
constexpr Type roles{.kind = Kind::choice, .name = "roles", .choices = role_sets};

constexpr std::array<Names, 3> rollback_words{"failure", "alarm", "stop"};
constexpr Type rollback_word{.kind = Kind::choice, .name = "rollback", .choices = rollback_words};
constexpr Type rollback{.kind = Kind::list, .name = "rollback", .item = &rollback_word};
constexpr std::array<Word, 5> codedeploy_table = {{
    {.name = "application",
     .type = &text,
     .about = "Its name.",
     .required = true,
     .example = "bash-dog"},
    {.name = "group",
     .type = &text,
     .about = "The deployment group's name.",
     .required = true,
     .example = "bash-dog"},
    {.name = "strategy",
     .type = &strategy,
     .about = "The group's configuration and waits.",
     .otherwise = "all_at_once"},
    {.name = "rollback",
     .type = &rollback,
     .about = "What it rolls back after by itself.",
     .otherwise = "[]"},
    {.name = "alarms",
     .type = &texts,
     .about = "Names of alarms it watches.",
     .example = "[bash-dog-5xx-blue]",
     .otherwise = "[]"},
}};
constexpr Type codedeploy{.kind = Kind::map, .name = "codedeploy", .words = codedeploy_table};

constexpr std::array<Names, 2> metrics{"target_5xx", "elb_5xx"};
constexpr Type metric{.kind = Kind::choice, .name = "metric", .choices = metrics};
constexpr std::array<Names, 4> missings{"missing", "not_breaching", "breaching", "ignore"};
constexpr Type missing{.kind = Kind::choice, .name = "missing", .choices = missings};
constexpr Type points{.kind = Kind::points, .name = "points"};
constexpr std::array<Word, 8> alarm_table = {{
    {.name = "metric", .type = &metric, .about = "What is counted.", .required = true},
    {.name = "target_group",
     .type = &text,
     .about = "Of target_5xx: whose.",
     .example = "bash-dog-blue"},
    {.name = "share", .type = &share, .about = "Of the group's own requests."},
    {.name = "sum", .type = &count, .about = "In a period."},
    {.name = "requests_above",
     .type = &count,
     .about = "Below it a period is good.",
     .otherwise = "0"},
    {.name = "period",
     .type = &length,
     .about = "Of one point.",
     .example = "1m",
     .otherwise = "1m"},
    {.name = "points",
     .type = &points,
     .about = "How many of how many.",
     .example = "2 of 3",
     .otherwise = "1"},
    {.name = "missing",
     .type = &missing,
     .about = "What a period without data means.",
     .otherwise = "missing",
     .source = of_alarms},
}};
constexpr Type alarm{.kind = Kind::map, .name = "an alarm", .words = alarm_table};
constexpr Type alarms{.kind = Kind::dictionary, .name = "alarms", .key = &text, .item = &alarm};

constexpr std::array<Names, 4> ssl_words{"none", "flexible", "full", "strict"};
constexpr Type ssl{.kind = Kind::choice, .name = "ssl", .choices = ssl_words};
constexpr std::array<Word, 2> record_table = {{
    {.name = "cname",
     .type = &text,
     .about = "`load_balancer`, or a host.",
     .required = true,
     .example = "load_balancer"},
    {.name = "proxied", .type = &boolean, .about = "Through the edge.", .otherwise = "false"},
}};
constexpr Type record{.kind = Kind::map, .name = "a record", .words = record_table};
constexpr Type records{.kind = Kind::dictionary, .name = "records", .key = &text, .item = &record};
constexpr std::array<Word, 4> cloudflare_table = {{
    {.name = "zone",
     .type = &text,
     .about = "Its name.",
     .required = true,
     .example = "bash-dog.example"},
    {.name = "ssl", .type = &ssl, .about = "How the edge meets the origin.", .otherwise = "strict"},
    {.name = "always_https",
     .type = &boolean,
     .about = "Plain visitors get 301.",
     .otherwise = "false"},
    {.name = "records",
     .type = &records,
     .about = "By name.",
     .required = true,
     .example = "{www.bash-dog.example: {cname: load_balancer, proxied: true}}"},
}};
constexpr Type cloudflare{.kind = Kind::map, .name = "cloudflare", .words = cloudflare_table};
constexpr Type document{.kind = Kind::document, .name = "documents"};
constexpr std::array<Word, 6> captured_table = {{
    {.name = "at",
     .type = &date,
     .about = "When; the world starts then.",
     .required = true,
     .example = "\"2026-03-01T09:00:00Z\""},
    {.name = "by",
     .type = &text,
     .about = "The program and its version.",
     .example = "greenroom-deploy 0.3.0"},
    {.name = "account",
     .type = &account,
     .about = "Whose resources they are.",
     .required = true,
     .example = "\"123456789012\""},
    {.name = "region",
     .type = &text,
     .about = "Where they are.",
     .required = true,
     .example = "us-east-2"},
    {.name = "calls", .type = &count, .about = "How many it took."},
    {.name = "not_readable",
     .type = &texts,
     .about = "What was refused: told as warnings.",
     .example = "[iam:GetRolePolicy bash-dog-build]"},
}};
constexpr Type captured{.kind = Kind::map, .name = "captured", .words = captured_table};

constexpr std::array<Word, 22> world_table = {{
    {.name = "world", .type = &text, .about = "Its name.", .required = true, .example = "bash-dog"},
    {.name = "about",
     .type = &text,
     .about = "More about it.",
     .example = "The account as it is today"},
    {.name = "preset",
     .type = &preset,
     .about = "What it is laid over; empty: an account with nothing in it."},
    {.name = "format", .type = &format_count, .about = "Of the file: 1.", .otherwise = "1"},
    {.name = "account",
     .type = &account,
     .about = "Twelve digits, in quotes.",
     .otherwise = "\"123456789012\""},
    {.name = "region",
     .type = &text,
     .about = "Of everything in it.",
     .example = "us-east-2",
     .otherwise = "us-east-2"},
    {.name = "epoch", .type = &month, .about = "Dated behaviour of AWS.", .otherwise = "latest"},
    {.name = "starts",
     .type = &date,
     .about = "The date at curtain-up.",
     .otherwise = "\"2026-01-05T09:00:00Z\""},
    {.name = "network",
     .type = &network,
     .about = "VPC and subnets.",
     .example = "{zones: [a, b]}"},
    {.name = "security_groups",
     .type = &groups,
     .about = "Who may reach what.",
     .example = "{task: {from: {alb: [8080]}}}"},
    {.name = "load_balancer", .type = &balancer, .about = "The one balancer.", .required = true},
    {.name = "service", .type = &service, .about = "The one service.", .required = true},
    {.name = "images",
     .type = &images,
     .about = "Repositories, tags, behaviour.",
     .required = true,
     .example = "{bash-dog/app: {v1: {size: 180MB}, v2: {size: 182MB}}}"},
    {.name = "secrets",
     .type = &secrets,
     .about = "Names and keys; values are made up.",
     .example = "{bash-dog/app: {keys: [DB_PASSWORD]}}"},
    {.name = "hooks",
     .type = &hooks,
     .about = "Functions of lifecycle hooks.",
     .example = "{CodeDeployHook_bash-dog-smoke: {takes: 20s, answers: Succeeded}}"},
    {.name = "roles",
     .type = &roles,
     .about = "IAM roles and their policies.",
     .otherwise = "article"},
    {.name = "codedeploy",
     .type = &codedeploy,
     .about = "Application and group.",
     .required = true},
    {.name = "alarms",
     .type = &alarms,
     .about = "CloudWatch alarms.",
     .example = "{bash-dog-5xx: {metric: target_5xx, target_group: bash-dog-blue, share: 5%}}"},
    {.name = "cloudflare", .type = &cloudflare, .about = "The zone.", .required = true},
    {.name = "captured",
     .type = &captured,
     .about = "Where a captured world came from.",
     .with = "resources"},
    {.name = "resources",
     .type = &document,
     .about = "Documents as Describe answered, by service, kind and id.",
     .with = "captured"},
    {.name = "from",
     .type = &text,
     .about = "The world this one is laid over.",
     .example = "bash-dog"},
}};

/// An empty world has none of the resources, nor a word for them.
constexpr std::array<Word, 9> empty_table = {{
    world_table[0],
    world_table[1],
    world_table[2],
    world_table[3],
    world_table[4],
    world_table[5],
    world_table[6],
    world_table[7],
    {.name = "hooks",
     .type = &hooks,
     .about = "How functions of these names answer, once they are there.",
     .example = "{CodeDeployHook_bash-dog-smoke: {takes: 20s, answers: Succeeded}}"},
}};

}  // namespace

namespace types {
const Type empty_world{.kind = Kind::map, .name = "empty world", .words = empty_table};
const Type world_file{.kind = Kind::map, .name = "world", .words = world_table};
}  // namespace types

}  // namespace greenroom::harness
