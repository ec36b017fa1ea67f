import type { WordsOfLanguage } from './words-of-language.js';

export const PORTUGUESE: WordsOfLanguage = {
  neutral:
    'o a os as um uma uns umas de do da dos das e em no na nos nas ao aos à às com por pelo pela pelos pelas para sobre entre desde é são era eram foi foram ser estar há eu meu minha seu sua seus suas que se como durante através via num numa',
  plain: 'o os as um uma uns umas são era eram foi foram ser estar há eu meu minha seu sua seus suas se',
  coordinators: 'e ou mas além',
  levels: [
    'observar observei observação aprender aprendi estudar estudei tentar tentei propor propus proposta planejar planear assistir fracassar conhecer',
    'ajudar ajudei ajuda apoiar apoiei apoio auxiliar auxiliei auxílio assistência contribuir contribuí contribuição participar participei participação colaborar colaborei colaboração acompanhar acompanhamento equipe equipa nós nosso juntos suporte',
    'coordenar coordenei coordenação organizar organizei organização supervisionar supervisionei supervisão monitorar controlar',
    'gerir geri gestão gerenciar gerenciei gerência liderar liderei liderança dirigir dirigi direção administrar administrei administração responsável responsabilidade encarregado encarregada chefiar chefiei',
    'fundar fundei fundação criar criei criação projetar lançar lancei lançamento estabelecer estabeleci implantar implantei impulsionar transformar transformei idealizar',
  ],
  light:
    'prestar prestei oferecer ofereci dar dei realizar realizei realização efetuar efetuei fazer fiz executar executei execução fornecer forneci lecionar lecionei ministrar ministrei',
  governors:
    'responsável por|responsável pelo|responsável pela|responsável pelos|responsável pelas|encarregado de|encarregada de|encarregado do|encarregada do|encarregado da|encarregada da|a cargo de|minhas funções eram',
  limiters:
    'adjunto adjunta assistente auxiliar vice júnior estagiário estagiária estágio aprendiz interino interina ex voluntário voluntária voluntariado temporário ocasional ocasionalmente parcial parcialmente parte alguns algumas metade básico básica básicos noções simples pequeno pequena pequenos pequenas rascunho protótipo maquete conceito simulação amostra proposta previsto possível esperado estimado objetivo piloto teste ensaio quase aproximadamente cerca sob supervisão orientação segundo segunda suplente substituto substituição apenas só somente sobretudo frequentemente regional interno interna nomeado finalista candidato iniciado começado provisório raramente mal fracassado evitado perdido falta apesar exceto impedido recusado cancelado menos poderia devia queria co sub',
  negators: 'não sem nunca jamais nenhum nenhuma nem nada',
  more: 'mais de|acima de|superior a',
  least: 'pelo menos|mínimo|no mínimo',
  less: 'menos de|até|no máximo|máximo|inferior a|abaixo de',
  about: 'em média|uma média de|cerca de|aproximadamente|quase|em torno de|uns|umas',
  binding: 'por pelo pela sob como',
  prepositions: 'em no na nos nas|ao aos|para|de do da dos das|com através via|como|por pelo pela|sob|contra|entre',
  singular: 'um uma',
  of: 'de do da dos das',
  measures: 'gama variedade número conjunto série tipo tipos grupo equipe equipa total carteira',
  doers: /(?:or|ores|oras?|eiros?|eiras?|istas?|antes?|entes?|arios?|arias?|ogos?|ogas?|chefes?)$/,
  rings: `
    ajudar, ajuda, apoiar, apoio, auxiliar, auxílio, assistência|criar, criação, elaborar, elaboração|reduzir, redução, diminuir, diminuição, baixar|aumentar, aumento, incrementar, incremento|melhorar, melhoria, otimizar, otimização|verificar, verificação, conferir, conferência, controlar, controle, controlo|planejar, planejamento, planear, planeamento|organizar, organização|
    realizar, realização, efetuar, executar, execução|redigir, redação, escrever|reparar, reparação, consertar, conserto|manter, manutenção|montar, montagem, instalar, instalação|vender, venda, vendas|comprar, compra, compras|treinar, treinamento, formar, formação, capacitar|ensinar, ensino, lecionar|aconselhar, aconselhamento|atender, atendimento|receber, recepção, receção|
    gerir, gestão, gerenciar, administrar, administração|desenvolver, desenvolvimento|preparar, preparação|acompanhar, acompanhamento|tratar, tratamento|limpar, limpeza|entregar, entrega|analisar, análise|projetar, projeto|coordenar, coordenação|supervisionar, supervisão|dirigir, direção|produzir, produção|utilizar, uso, usar, utilização|garantir, assegurar|
    clientes, clientela|funcionários, colaboradores, trabalhadores, pessoal|empresa, companhia|erros, falhas|participar, participação|contribuir, contribuição|servir, serviço|negociar, negociação|contratar, contratação|registrar, registro, registar, registo|cuidar, cuidado, cuidados`,
  weaker: `
    dirigir > gerir, coordenar, supervisionar|liderar > gerir, coordenar, supervisionar, orientar|gerir > coordenar, acompanhar, tratar|gestão > coordenação, acompanhamento|supervisionar > acompanhar, controlar|coordenar > organizar|responsável por > gestão, gerir|fundar > criar, abrir|duplicar > aumentar|dobrar > aumentar|excelente > bom|todos > vários`,
};
