#pragma once

#include "core/engine/enginehost.h"

namespace provodka::ui {

/// Who runs the engine, and what stands in its way: the application knows it, the shell shows it.
class EngineRoom : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Nothing runs until a person does something about it.
    struct Obstacle
    {
        enum class Remedy { TryAgain, Start, OpenConnections, OpenRoutes };
        Text text;
        Remedy remedy = Remedy::TryAgain;
    };

    virtual EngineStatus status() const = 0;
    /// Another process runs it: this sentence says which. Empty: no other one does.
    virtual Text elsewhere() const = 0;
    virtual std::optional<Obstacle> obstacle() const = 0;
    virtual void start() = 0;
    /// After the calls in hand.
    virtual void stop() = 0;

    bool isRunning() const
    {
        const EngineStatus::State state = status().state;
        return state != EngineStatus::State::Stopped && state != EngineStatus::State::Failed;
    }

Q_SIGNALS:
    void changed();
};

}
