#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <functional>
#include <type_traits>
#include <utility>

namespace quittance {

/// Work off the GUI thread that needs no database: reading a file, laying out a preview.
/// What needs the services goes through Backend, with the same shape.
namespace Task {

/// Runs `work` on a pool thread, then `then(result)` on the thread of `context`, unless the context is gone by then.
template <typename Work, typename Then>
void run(QObject* context, Work work, Then then) {
    using Value = std::invoke_result_t<Work>;
    QThreadPool::globalInstance()->start(
        [guard = QPointer<QObject>(context), work = std::move(work), then = std::move(then)]() mutable {
            auto value = std::make_shared<Value>(work());
            // Posted to the application, which outlives every context; the guard is looked at over there.
            QMetaObject::invokeMethod(
                qApp,
                [guard = std::move(guard), value = std::move(value), then = std::move(then)]() mutable {
                    if (guard)
                        then(std::move(*value));
                },
                Qt::QueuedConnection);
        });
}

} // namespace Task

} // namespace quittance
