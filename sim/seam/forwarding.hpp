// Forwarding wrappers: a decorator derives from one of these and overrides the one function that it
// changes. Each holds a reference; the wrapped one outlives the wrapper.
#pragma once

#include "sim/seam/seam.hpp"

namespace greenroom::seam {

class ForwardingClock : public Clock {
 public:
  explicit ForwardingClock(Clock& next) : next_(next) {}
  Steady steady() override { return next_.steady(); }
  Utc utc() override { return next_.utc(); }
  void sleep_until(Steady when) override { next_.sleep_until(when); }

 private:
  Clock& next_;
};

class ForwardingTransport : public Transport {
 public:
  explicit ForwardingTransport(Transport& next) : next_(next) {}
  Result<HttpResponse> send(const HttpRequest& request, Steady deadline) override {
    return next_.send(request, deadline);
  }

 private:
  Transport& next_;
};

class ForwardingStorage : public Storage {
 public:
  explicit ForwardingStorage(Storage& next) : next_(next) {}
  Result<std::string> read(std::string_view name) override { return next_.read(name); }
  Result<void> append(std::string_view name, std::string_view line) override {
    return next_.append(name, line);
  }
  Result<void> replace(std::string_view name, std::string_view bytes) override {
    return next_.replace(name, bytes);
  }
  Result<void> create(std::string_view name, std::string_view bytes) override {
    return next_.create(name, bytes);
  }
  Result<void> remove(std::string_view name) override { return next_.remove(name); }

 private:
  Storage& next_;
};

class ForwardingEnvironment : public Environment {
 public:
  explicit ForwardingEnvironment(Environment& next) : next_(next) {}
  std::optional<std::string> get(std::string_view name) override { return next_.get(name); }

 private:
  Environment& next_;
};

class ForwardingEntropy : public Entropy {
 public:
  explicit ForwardingEntropy(Entropy& next) : next_(next) {}
  std::uint64_t next() override { return next_.next(); }

 private:
  Entropy& next_;
};

class ForwardingJournalSink : public JournalSink {
 public:
  using JournalSink::write;
  explicit ForwardingJournalSink(JournalSink& next) : next_(next) {}
  void write(const JournalRecord& record) override { next_.write(record); }

 private:
  JournalSink& next_;
};

}  // namespace greenroom::seam
