#include "common/BulkRun.h"

#include "common/Backend.h"
#include "common/ListPage.h"

namespace quittance {

namespace {

struct Outcome {
    std::vector<qint64> done;
    std::vector<ReasonTable::Reason> failed;
};

} // namespace

void BulkRun::start(Backend& backend, ListPage* page) const {
    backend.job(
        page, title,
        [ids = ids, command = command, name = name](Services& services, JobContext& job) -> Result<Outcome> {
            Outcome outcome;
            for (size_t i = 0; i < ids.size() && !job.isCancelled(); ++i) {
                job.progress(static_cast<qint64>(i), static_cast<qint64>(ids.size()), {});
                if (const auto changed = command(services, ids[i]))
                    outcome.done.push_back(ids[i]);
                else
                    outcome.failed.push_back(
                        {.id = ids[i], .name = name(services, ids[i]), .why = changed.error().message});
            }
            return outcome;
        },
        [page, then = then, open = open](Result<Outcome> outcome) {
            if (!outcome) {
                page->showError(outcome.error());
                return;
            }
            page->showFailures(std::move(outcome->failed), open);
            if (!outcome->done.empty())
                then(outcome->done);
        });
}

} // namespace quittance
