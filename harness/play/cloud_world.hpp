// CloudWorld: the cloud as the stage plays on it. Delivers calls to the gateway, decides call
// faults where a call and its answer pass, journals both, and lets others look before time moves
// on.
#pragma once

#include "harness/play/cues.hpp"
#include "harness/play/past.hpp"
#include "mocks/cloud.hpp"
#include "mocks/gateway/gateway.hpp"
#include "mocks/scene.hpp"
#include "sim/stage.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace greenroom::harness {

class CallFaults;  // harness/play/call_faults.hpp
struct CallFaultOutcome;

class CloudWorld : public sim::World {
 public:
  CloudWorld(mocks::Scene scene, const mocks::gateway::Options& options);

  sim::Timeline& timeline() override;
  sim::Flights& flights() override;
  void play(const sim::Event& event) override;
  sim::Delivery deliver(const sim::Flight& flight) override;
  void leave(Steady instant) override;

  void cues(Cues* cues) { cues_ = cues; }
  mocks::gateway::Options& options() { return options_; }
  void faults(CallFaults* faults) { faults_ = faults; }
  /// Some read may be so old.
  void reach_back(Length age) { past_.reach_back(age); }
  /// Called at the end of each instant, after users were settled.
  void on_leave(std::function<void(Steady)> look) { look_ = std::move(look); }
  using Exchange =
      std::function<void(std::uint64_t, const seam::HttpRequest&, const seam::HttpResponse&)>;
  /// Called with each call's id, request and answer.
  void on_exchange(Exchange exchange) { exchange_ = std::move(exchange); }

 private:
  sim::Delivery answered(const sim::Flight& flight, const mocks::gateway::Recognised& what);
  seam::HttpResponse asked(const sim::Flight& flight, const CallFaultOutcome& fault);
  void journal_call(const sim::Flight& flight, const mocks::gateway::Recognised& what,
                    std::int64_t n);
  void journal_answer(const sim::Flight& flight, const mocks::gateway::Recognised& what,
                      const sim::Delivery& delivery, std::string_view injected);

  mocks::Scene scene_;
  mocks::gateway::Options options_;
  Cues* cues_ = nullptr;
  CallFaults* faults_ = nullptr;
  Past past_;
  std::function<void(Steady)> look_;
  Exchange exchange_;
  std::map<std::string, std::int64_t> counts_;
};

}  // namespace greenroom::harness
