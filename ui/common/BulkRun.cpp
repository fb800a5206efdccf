#include "common/BulkRun.h"

#include "common/Backend.h"
#include "common/Prompts.h"

#include <QCoreApplication>

namespace quittance {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(quittance::BulkRun)
};

struct Outcome {
    std::vector<qint64> done;
    int failed = 0;
    Error firstError;
};

} // namespace

void BulkRun::start(Backend& backend, QWidget* page) const {
    backend.job(
        page, title,
        [ids = ids, command = command](Services& services, JobContext& job) -> Result<Outcome> {
            Outcome outcome;
            for (size_t i = 0; i < ids.size() && !job.isCancelled(); ++i) {
                job.progress(static_cast<qint64>(i), static_cast<qint64>(ids.size()), {});
                const auto changed = command(services, ids[i]);
                if (changed)
                    outcome.done.push_back(ids[i]);
                else if (outcome.failed++ == 0)
                    outcome.firstError = changed.error();
            }
            return outcome;
        },
        [page, then = then](Result<Outcome> outcome) {
            if (!outcome) {
                Prompts::current().tell(page, Tone::Danger, Text::tr("Nothing was changed"), outcome.error().message,
                                        outcome.error().detail);
                return;
            }
            if (outcome->failed > 0) {
                const int failed = outcome->failed;
                Prompts::current().tell(page, Tone::Warning, Text::tr("%Ln were not changed", "", failed),
                                        outcome->firstError.message, outcome->firstError.detail);
            }
            if (!outcome->done.empty())
                then(outcome->done);
        });
}

} // namespace quittance
