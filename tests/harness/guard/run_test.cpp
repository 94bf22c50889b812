// greenroom run: what a person sees who puts a command under guard.
#include "tests/harness/terminal/desk.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using greenroom::tests::Desk;
using greenroom::tests::Seen;

namespace {

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("a command that cannot be started gets one line and a shell's exit code") {
  const Desk desk;
  const Seen none = desk.run({"run", "--", "no-such-program"});
  CHECK(none.exit == 127);
  CHECK(has(none.err, "no-such-program cannot be started: there is no such program\n"));
  CHECK(desk.run({"run", "--", "/etc/passwd"}).exit == 126);
  CHECK(desk.run({"run"}).exit == 254);
  CHECK(desk.run({"run", "--clock", "soon", "--", "/bin/true"}).exit == 254);
}

TEST_CASE("a command that fails is not held, and one that succeeds is; the line repeats it") {
  const Desk desk;
  const Seen failed = desk.run({"run", "--", "/bin/sh", "-c", "exit 3"});
  CHECK(failed.exit == 1);
  CHECK(has(failed.out, "exit was 3, expected 0"));
  const Seen fine = desk.run({"run", "--", "/bin/true"});
  CHECK(fine.exit == 0);
  CHECK(has(fine.out, "again:  greenroom run -- /bin/true\n"));
  CHECK(has(fine.out, "HELD"));
}

TEST_CASE("a contact to another place is a finding with host and port, and is not held") {
  const Desk desk;
  const Seen seen =
      desk.run({"run", "--", "/bin/bash", "-c", "exec 3<>/dev/tcp/192.0.2.7/443 || true"});
  CHECK(seen.exit == 1);
  CHECK(has(seen.out, "the command turned to 192.0.2.7:443"));
}

TEST_CASE("with --json what the command prints goes to stderr") {
  const Desk desk;
  const Seen seen = desk.run({"run", "--json", "--", "/bin/echo", "words of its own"});
  CHECK(seen.exit == 0);
  CHECK(seen.out.starts_with("{"));
  CHECK(has(seen.err, "words of its own\n"));
}

TEST_CASE("a command that waits for ever ends at the limit") {
  const Desk desk;
  const Seen seen = desk.run(
      {"run", "--limit", "2h", "--", "/bin/bash", "-c", "while :; do /bin/sleep 600; done"});
  CHECK(seen.exit == 1);
  CHECK(has(seen.out, "after 2h of virtual time the command still waited"));
}

TEST_CASE("a scenario's own steps and faults befall while the command runs") {
  const Desk desk;
  const Seen seen = desk.run({"run", "scenarios/bash-dog/alarm-mid-shift.yaml", "--", "/bin/true"});
  // The command deployed nothing: what the scenario expects never comes true.
  CHECK(seen.exit == 1);
  CHECK(has(seen.out, "expected rolled_back"));
}
