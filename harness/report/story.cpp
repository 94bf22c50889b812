#include "harness/report/story.hpp"

#include "mocks/ecs/ecs.hpp"

#include <algorithm>
#include <map>
#include <utility>

namespace greenroom::harness {

std::string clock_text(seam::Length since_start, bool tenths) {
  const std::int64_t all = since_start.count() / 100'000;
  const std::int64_t minutes = all / 600, seconds = all / 10 % 60;
  std::string text =
      std::to_string(minutes) + (seconds < 10 ? ":0" : ":") + std::to_string(seconds);
  if (tenths) text += "." + std::to_string(all % 10);
  return text;
}

void add_losses(std::vector<StoryLine>& lines, const std::vector<mocks::traffic::Loss>& losses,
                seam::Steady end) {
  constexpr std::int64_t parts = 8;
  std::map<std::int64_t, std::int64_t> by_second;
  for (const mocks::traffic::Loss& loss : losses) by_second[loss.second] += loss.micro;
  const auto second_of = [](seam::Steady at) { return at.time_since_epoch().count() / 1'000'000; };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::int64_t from = second_of(lines[i].at);
    const std::int64_t to = i + 1 < lines.size() ? second_of(lines[i + 1].at) : second_of(end) + 1;
    const std::int64_t width = std::max<std::int64_t>(1, (to - from + parts - 1) / parts);
    for (auto loss = by_second.lower_bound(from); loss != by_second.end() && loss->first < to;
         ++loss) {
      const auto part = static_cast<std::size_t>((loss->first - from) / width);
      if (lines[i].lost.size() <= part) lines[i].lost.resize(part + 1);
      lines[i].lost[part] = std::max(lines[i].lost[part], loss->second);
    }
  }
}

Story::Story(Run& run, std::function<void(const StoryLine&)> as_it_comes)
    : run_(run), as_it_comes_(std::move(as_it_comes)) {
  run.on_entry([this](const sim::Entry& entry) { see(entry); });
}

void Story::tell(seam::Steady at, std::string word, std::string text, StoryLine::Sign sign,
                 std::string plain) {
  lines_.push_back({at, std::move(word), sign, std::move(text), std::move(plain), share_, {}});
  if (as_it_comes_) as_it_comes_(lines_.back());
}

void Story::see(const sim::Entry& entry) {
  if (entry.kind == "step") return see_step(entry);
  if (entry.kind == "deployment") return see_deployment(entry);
  if (entry.kind == "weights") return see_weights(entry);
  if (entry.kind == "event") return see_task_set(entry);
  if (entry.kind == "actor") return see_actor(entry);
  if (entry.kind == "fault" && entry.text("what") == "begins")
    tell(entry.t, "fault", std::string(entry.text("fault")) + " " + std::string(entry.text("on")),
         StoryLine::Sign::fault);
  if (entry.kind == "finding" && entry.text("severity") == "error")
    tell(entry.t, "finding", std::string(entry.text("text")), StoryLine::Sign::bad);
  if (entry.kind == "users" && entry.text("what") == "lost" && !lost_told_) {
    lost_told_ = true;
    tell(entry.t, "lost", "the first visit: " + std::string(entry.text("cause")),
         StoryLine::Sign::bad);
  }
  if (entry.kind == "alarm" && entry.text("state") == "ALARM")
    tell(entry.t, "alarm", std::string(entry.text("alarm")) + " fired", StoryLine::Sign::fault);
}

void Story::see_step(const sim::Entry& entry) {
  const std::string_view step = entry.text("step"), outcome = entry.text("outcome");
  const std::string text(entry.text("text"));
  const bool over = outcome == "done" || outcome == "found";
  if (step == "deploy" && over) tell(entry.t, "deploy", text);
  if (step == "deploy" && outcome == "indeterminate")
    tell(entry.t, "deploy", text.empty() ? "no answer came; looks" : text, StoryLine::Sign::fault);
  if (step == "gate" && over) tell(entry.t, "gate", text);
  if (step == "cloudflare" && over) tell(entry.t, "cloudflare", text);
  if (outcome == "failed") tell(entry.t, std::string(step), text, StoryLine::Sign::bad);
}

void Story::see_deployment(const sim::Entry& entry) {
  if (entry.text("what") == "created" && !entry.text("rolls_back").empty()) {
    std::string text = std::string(entry.text("deployment")) + ": everything to {blue}";
    if (run_.watch().harmed())
      text += " after " +
              std::to_string((entry.t - run_.watch().first_harm_or_fault()).count() / 1'000'000) +
              " s";
    tell(entry.t, "rollback", std::move(text));
  }
  if (entry.text("what") == "event" && entry.text("event") == "Install" &&
      entry.text("event_status") == "Succeeded") {
    const Fleets fleets = fleets_of(run_.cloud(), run_.names());
    const auto service =
        mocks::ecs::find_service(run_.cloud(), run_.names().cluster, run_.names().service);
    if (!service) return;
    for (const auto& set : service->task_sets)
      if (set.id == fleets.green_set && !set.id.empty())
        tell(entry.t, "install",
             "{green} " + std::to_string(set.running) + " of " + std::to_string(set.desired) +
                 " healthy",
             StoryLine::Sign::none,
             "green=" + std::to_string(set.running) + "/" + std::to_string(set.desired) +
                 " healthy");
  }
  if (entry.text("what") == "status" && entry.text("status") == "Failed")
    tell(entry.t, "failed", std::string(entry.text("message")), StoryLine::Sign::bad);
}

void Story::see_weights(const sim::Entry& entry) {
  if (entry.text("what") != "effective") return;
  const Shares shares =
      shares_of(run_.cloud(), run_.names(), fleets_of(run_.cloud(), run_.names()));
  if (shares.green == share_) return;
  const bool more = shares.green > share_;
  share_ = shares.green;
  if (!more) {
    // What took it away was told before: a rollback's line shows what the rollback did.
    auto from = lines_.end();
    for (auto line = lines_.begin(); line != lines_.end(); ++line)
      if (line->word == "rollback") from = line;
    if (from == lines_.end() && !lines_.empty()) --from;
    for (; from != lines_.end(); ++from) from->green = share_;
    return;
  }
  const std::string percent = std::to_string(shares.green / 10'000);
  tell(entry.t, "shift",
       "{green} " + percent + " %" + (percent == "100" ? ", {blue} stands by" : ""),
       StoryLine::Sign::none, "green=" + percent + "%");
}

void Story::see_task_set(const sim::Entry& entry) {
  if (entry.text("what") != "task_set" || entry.text("status") != "DRAINING") return;
  const Fleets fleets = fleets_of(run_.cloud(), run_.names());
  const bool blue = entry.text("task_set") == fleets.blue_set;
  const bool told = std::any_of(lines_.begin(), lines_.end(), [&](const StoryLine& line) {
    return line.word == "terminate" && line.at == entry.t;
  });
  if (!told) tell(entry.t, "terminate", blue ? "{blue} draining" : "{green} draining");
}

void Story::see_actor(const sim::Entry& entry) {
  const std::string_view what = entry.text("what");
  const std::string who(entry.actor);
  if (what == "killed") tell(entry.t, "killed", who + " died", StoryLine::Sign::fault);
  if (what == "starts" || what == "ended")
    tell(entry.t, "command", std::string(entry.text("on")) + " " + std::string(what));
  if (what == "resumed") tell(entry.t, "resume", who + " starts again");
  if (what == "stop" || what == "edit" || what == "delete" || what == "push" || what == "continue")
    tell(entry.t, std::string(what), std::string(entry.text("on")) + " by " + who);
}

}  // namespace greenroom::harness
