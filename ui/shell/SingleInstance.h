#pragma once

#include <QLocalServer>
#include <QObject>

namespace quittance {

/// One window per person and settings folder: a program that is started while another runs hands over what it was
/// asked to open, and ends.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QObject* parent = nullptr);

    /// True when a running program took the location over (empty: it only comes to the front).
    bool handOver(const QString& location) const;
    /// Takes over from now on what others are started with; false when that is not possible.
    bool listen();

signals:
    void openRequested(const QString& location);

private:
    void receive();

    QString m_name;
    QLocalServer m_server;
};

} // namespace quittance
